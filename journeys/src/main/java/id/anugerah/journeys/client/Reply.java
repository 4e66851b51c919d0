package id.anugerah.journeys.client;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpHeaders;

/** What came back. */
@SuppressWarnings("ArrayRecordComponent") // replies are never compared
public record Reply(int status, HttpHeaders headers, byte[] bytes) {
    /** The body read as JSON. */
    public JsonNode json() {
        return Json.read(bytes);
    }

    /** The entity tag; fails where the answer has none. */
    public String entityTag() {
        return headers.firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException("The answer has no ETag"));
    }
}
