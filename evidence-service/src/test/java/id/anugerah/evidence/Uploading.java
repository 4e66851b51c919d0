package id.anugerah.evidence;

import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.IdempotencyKey;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** How a person hands in a file. */
final class Uploading {
    private Uploading() {}

    /** Evidence for the entry, whose length is announced. */
    static Person.Answer upload(
            Person person, String entry, String name, byte[] bytes, String key) {
        return upload(person, path(entry), name, BodyPublishers.ofByteArray(bytes), key);
    }

    /** The whole body to this path; whether its length is announced, its publisher knows. */
    static Person.Answer upload(
            Person person, String path, String name, BodyPublisher body, String key) {
        var headers =
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "X-File-Name",
                        name,
                        IdempotencyKey.HEADER,
                        key);
        return person.post(path, headers, body);
    }

    /** What an upload's request begins with, for who means to break it off. */
    static String head(Person person, String entry, String name, long length) {
        return String.join(
                "\r\n",
                "POST " + path(entry) + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Authorization: " + person.authorization(),
                "Content-Type: application/pdf",
                "X-File-Name: " + name,
                IdempotencyKey.HEADER + ": broken",
                "Content-Length: " + length,
                "",
                "");
    }

    private static String path(String entry) {
        return "/api/files?entry=" + entry;
    }
}
