package id.anugerah.evidence;

import static id.anugerah.evidence.EvidenceRefusal.FILE_EMPTY;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TOO_LARGE;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_DISAGREES;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_REFUSED;
import static id.anugerah.evidence.Uploading.upload;
import static id.anugerah.kit.web.CommonRefusal.IDEMPOTENCY_KEY_REUSED;
import static id.anugerah.kit.web.CommonRefusal.NOT_FOUND;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

@EvidenceTest
class FileJourneyTest {
    @Autowired private Log log;
    @Autowired private ServiceSettings settings;
    @LocalServerPort private int port;
    private Programme programme;
    private String entry;
    private Person operator;

    @BeforeEach
    void publish() {
        programme = Programme.published(log, port, Entrants.GOVERNMENT);
        entry = programme.verified("files");
        operator = programme.operator("files");
    }

    @Test
    void a_file_comes_out_as_it_went_in_and_only_to_be_saved() {
        var bytes = pdf(300_000);
        var kept = upload(operator, entry, "UTF-8''surat%20%C3%A9.pdf", bytes, "k").ok();
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.header("Location")).isEqualTo("/api/files/" + kept.text("id"));
        var read = operator.get("/api/files/" + kept.text("id")).ok();
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("ETag")).isEqualTo("\"" + kept.text("sha256") + "\"");
        assertThat(read.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"surat _.pdf\";"
                                + " filename*=UTF-8''surat%20%C3%A9.pdf");
        var again =
                operator.get(
                        "/api/files/" + kept.text("id"),
                        Map.of("If-None-Match", read.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(operator.get("/api/files/" + kept.text("id") + "/metadata").ok().text("name"))
                .isEqualTo("surat é.pdf");
    }

    @Test
    void the_same_bytes_are_stored_once() throws IOException {
        var bytes = pdf(5_000);
        var first = upload(operator, entry, "a.pdf", bytes, "k1").ok();
        var second = upload(operator, entry, "b.pdf", bytes, "k2").ok();
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
        assertThat(stored().stream().filter(path -> path.endsWith(first.text("sha256"))))
                .hasSize(1);
    }

    @Test
    void a_repeated_upload_is_the_first_one_and_another_under_its_key_is_refused() {
        var first = upload(operator, entry, "a.pdf", pdf(10), "k").ok();
        assertThat(upload(operator, entry, "a.pdf", pdf(10), "k").ok().raw())
                .isEqualTo(first.raw());
        upload(operator, entry, "a.pdf", pdf(11), "k").refusedWith(IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var before = stored();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            var head = Uploading.head(operator, entry, "a.pdf", 1_000_000);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(pdf(200_000));
            out.flush();
            Waiting.until(() -> assertThat(stored()).hasSizeGreaterThan(before.size()));
        }
        Waiting.until(() -> assertThat(stored()).isEqualTo(before));
    }

    @Test
    void a_file_of_another_kind_is_refused_and_leaves_nothing() throws IOException {
        var before = stored();
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        upload(operator, entry, "a.txt", html, "k1").refusedWith(FILE_TYPE_REFUSED);
        upload(operator, entry, "a.docx", pdf(10), "k2").refusedWith(FILE_TYPE_DISAGREES);
        upload(operator, entry, "a.pdf", new byte[0], "k3").refusedWith(FILE_EMPTY);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_is_refused_even_if_its_size_was_not_announced()
            throws IOException {
        var before = stored();
        var path = "/api/files?entry=" + entry;
        var announced = BodyPublishers.ofByteArray(pdf(1024 * 1024 + 1));
        var unannounced = BodyPublishers.fromPublisher(announced);
        upload(operator, path, "a.pdf", announced, "k1").refusedWith(FILE_TOO_LARGE);
        upload(operator, path, "a.pdf", unannounced, "k2").refusedWith(FILE_TOO_LARGE);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_letter_of_assignment_is_read_by_the_secretariat_before_verification() {
        var begun = programme.begun("begun");
        var path = "/api/files?entry=" + begun + "&purpose=assignment-letter";
        var scan = BodyPublishers.ofByteArray(pdf(9));
        var letter = upload(programme.operator("begun"), path, "st.pdf", scan, "k").ok();
        var file = "/api/files/" + letter.text("id");
        programme.secretary().get(file).ok();
        programme.operator("files").get(file).refusedWith(NOT_FOUND);
        programme.as("auditor", Role.AUDITOR).get(file).refusedWith(NOT_FOUND);
    }

    @Test
    void evidence_is_read_by_others_only_as_part_of_what_was_submitted() {
        var used = upload(operator, entry, "used.pdf", pdf(20), "k1").ok().text("id");
        var unused = upload(operator, entry, "unused.pdf", pdf(21), "k2").ok().text("id");
        var path = "/api/dossiers/" + entry;
        operator.put(path + "/answers", Programme.COMPLETE).ok();
        operator.put(path + "/answers/I1", "{\"level\":1,\"files\":[\"" + used + "\"]}").ok();
        programme.secretary().get("/api/files/" + used).refusedWith(NOT_FOUND);
        var sent = operator.post(path + "/sending", "").ok();
        programme.approve("files", entry, sent.text("manifestSha256")).ok();
        programme.submit("files", entry).ok();
        programme.secretary().get("/api/files/" + used).ok();
        programme.secretary().get("/api/files/" + unused).refusedWith(NOT_FOUND);
    }

    private List<Path> stored() throws IOException {
        var blobs = settings.data().resolve("blobs");
        if (!Files.exists(blobs)) return List.of();
        try (var all = Files.walk(blobs)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size + 9];
        new Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }
}
