package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that nobody would send on purpose are the sender's mistake, never the service's. */
@ScoringTest
class NonsenseTest {
    private static final String LONG = "x".repeat(1 << 20);

    private final Programme programme;
    private final int port;
    private String sheet = "";
    private Person assessor;

    NonsenseTest(@Autowired Log log, @LocalServerPort int port) {
        this.port = port;
        programme = Programme.ready(log, port, 2, 3);
        assessor = programme.chair();
    }

    @BeforeEach
    void a_sheet_to_write_on() {
        programme.begin("desk");
        var first = programme.sheets("desk").firstEntry();
        assertThat(first).isNotNull();
        sheet = first.getKey();
        assessor = programme.asAccount(first.getValue(), Role.ASSESSOR);
    }

    @Test
    void a_null_in_a_map_names_its_place() {
        var refused = note("{\"marks\":{\"vision\":null}}");
        refused.refusedWith(CommonRefusal.MISSING_VALUE);
        assertThat(refused.text("field")).isEqualTo("marks.vision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"marks\":{\"vision\":{\"points\":1e999999999}}}",
                "{\"marks\":{\"vision\":{\"points\":1e-999999999}}}",
                "{\"marks\":{\"vision\":{\"points\":1e99999999999}}}",
                "{\"marks\":{\"vision\":{\"points\":-1}}}",
                "{\"marks\":{\"\":{\"points\":1}}}",
                "{\"marks\":{\"a.b\":{\"points\":1}}}",
                "{\"marks\":{\"$set\":{\"points\":1}}}",
                "{\"marks\":{\"vision\\u0000\":{\"points\":1}}}",
                "{\"marks\":{\"\\ud800\":{\"points\":1}}}",
                "{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"\\ud800\"}}}",
                "{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"\\u0000\"}}}",
                "{\"marks\":{\"vision\":{\"points\":[]}}}",
                "{\"marks\":[]}",
                "{\"\\ud800\":1}",
                "null",
                "",
                "[]",
            })
    void marks_that_make_no_sense_are_refused(String marks) {
        assertThat(note(marks).status()).as(marks).isBetween(400, 499);
    }

    @Test
    void texts_that_are_far_too_long_are_refused_without_being_repeated() {
        note("{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"" + LONG + "\"}}}")
                .refusedWith(ScoringRefusal.COMMENT_TOO_LONG);
        var unknown = note("{\"marks\":{\"" + "x".repeat(40_000) + "\":{\"points\":1}}}");
        unknown.refusedWith(ScoringRefusal.UNKNOWN_CRITERION);
        assertThat(unknown.raw()).hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stages/%1$s/desk/closing", "/api/sheets/%2$s/recusal",
                "/api/entrants/%3$s/disqualification", "/api/sheets/%2$s/return",
            })
    void a_reason_has_an_end(String path) {
        var to = path.formatted(programme.edition, sheet, programme.entryId(0));
        var form = "{\"reason\":\"" + LONG + "\"}";
        var refused = by(path).post(to, form);
        refused.refusedWith(ScoringRefusal.TEXT_TOO_LONG);
        assertThat(refused.text("field")).isEqualTo("reason");
    }

    @Test
    void comments_and_reasons_hold_nothing_that_nobody_sees() {
        note("{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"a\\u202eb\"}}}")
                .refusedWith(CommonRefusal.UNREADABLE_TEXT);
        note("{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"a\\u0007b\"}}}")
                .refusedWith(CommonRefusal.UNREADABLE_TEXT);
        note("{\"marks\":{\"vision\":{\"points\":1,\"comment\":\"satu\\ndua\"}}}").ok();
        var refused =
                assessor.post("/api/sheets/" + sheet + "/recusal", "{\"reason\":\"a\\u2066b\"}");
        refused.refusedWith(CommonRefusal.UNREADABLE_TEXT);
        assertThat(refused.text("field")).isEqualTo("reason");
    }

    private Person by(String path) {
        if (path.endsWith("recusal")) return assessor;
        return path.contains("entrants") ? programme.chair() : programme.secretary();
    }

    @Test
    void seeds_have_an_end_too() {
        var path = "/api/stages/" + programme.edition;
        var seed = "{\"seed\":\"" + LONG + "\",\"dryRun\":true}";
        programme
                .secretary()
                .post(path + "/desk/panel", seed)
                .refusedWith(ScoringRefusal.TEXT_TOO_LONG);
        programme
                .secretary()
                .post(path + "/final/opening", "{\"lotSeed\":\"" + LONG + "\"}")
                .refusedWith(ScoringRefusal.TEXT_TOO_LONG);
        programme
                .secretary()
                .create(
                        "/api/decisions",
                        "k",
                        "{\"edition\":\"%s\",\"stage\":\"desk\",\"lotSeed\":\"%s\"}"
                                .formatted(programme.edition, LONG))
                .refusedWith(ScoringRefusal.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sheets?edition=%00",
                "/api/sheets?edition=%zz",
                "/api/sheets?edition=%1$s&limit=99999999999",
                "/api/sheets?edition=%1$s&limit=-1",
                "/api/sheets?edition=%1$s&cursor=%%",
                "/api/sheets?edition=%1$s&cursor=AAAA",
                "/api/sheets?edition=%1$s&stage=%00",
                "/api/sheets/%00",
                "/api/sheets/$where",
                "/api/results/$where",
                "/api/results/%1$s/a.b",
                "/api/decisions/decision:::",
                "/api/entrants?edition[$ne]=x",
                "/api/stages/%1$s/%F0%28%8C%28",
            })
    void addresses_that_make_no_sense_are_answered_without_a_failure(String path)
            throws IOException {
        var answer = raw("GET " + path.replace("%1$s", programme.edition));
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
    }

    /** What no client library lets through. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head =
                    request
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                            + programme.secretary().authorization()
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Person.Answer note(String marks) {
        return assessor.put("/api/sheets/" + sheet, "*", marks);
    }
}
