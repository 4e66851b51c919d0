package id.anugerah.journeys.check;

import id.anugerah.journeys.client.Json;

import tools.jackson.databind.JsonNode;

/**
 * An event as it lies in a topic.
 *
 * @param place counts the records in the order of each partition
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content where it matters
record Told(
        String id,
        String type,
        String source,
        String aggregate,
        long seq,
        String edition,
        long place,
        byte[] data) {
    JsonNode json() {
        return Json.read(data);
    }

    String teller() {
        return source + "/" + aggregate;
    }

    /** Whether it repeats a state that was told before, in words of its own. */
    boolean isResent() {
        return type.endsWith("-resent.v1");
    }
}
