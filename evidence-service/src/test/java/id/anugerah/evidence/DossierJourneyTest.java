package id.anugerah.evidence;

import static id.anugerah.evidence.EvidenceRefusal.ALREADY_SUBMITTED;
import static id.anugerah.evidence.EvidenceRefusal.FILE_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.INCOMPLETE;
import static id.anugerah.evidence.EvidenceRefusal.NOT_APPROVED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_CLOSED;
import static id.anugerah.evidence.Uploading.upload;
import static id.anugerah.kit.web.CommonRefusal.CHANGED_MEANWHILE;
import static id.anugerah.kit.web.CommonRefusal.NOT_ALLOWED;
import static id.anugerah.kit.web.CommonRefusal.NOT_FOUND;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.HeldTime;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

@EvidenceTest
class DossierJourneyTest {
    private static final byte[] PDF = "%PDF-1.7\nPeraturan\n".getBytes(StandardCharsets.UTF_8);

    @Autowired private Log log;
    @Autowired private Topics topics;
    @Autowired private ConsumerFactory<?, ?> consumers;
    @Autowired private HeldTime time;
    @LocalServerPort private int port;
    private Programme programme;

    @BeforeEach
    void publish() {
        programme = Programme.published(log, port, Entrants.GOVERNMENT);
    }

    @Test
    void a_dossier_goes_from_the_verified_registration_to_its_receipt() throws Exception {
        var entry = programme.verified("kupang");
        var path = "/api/dossiers/" + entry;
        var operator = programme.operator("kupang");
        assertThat(operator.get(path).ok().text("status")).isEqualTo("DRAFTING");
        operator.post(path + "/sending", "").refusedWith(INCOMPLETE);

        var file = upload(operator, entry, "perbup%2012.pdf", PDF, "key-1").ok();
        operator.put(path + "/answers/I1", "{\"level\":4,\"explanation\":\"Ditetapkan.\"}").ok();
        var answered =
                operator.put(
                                path + "/answers/I2",
                                "{\"level\":2,\"files\":[\"" + file.text("id") + "\"]}")
                        .ok();
        assertThat(answered.body().path("completeness").path("missing")).isEmpty();

        var sent = operator.post(path + "/sending", "").ok();
        var manifest = sent.text("manifestSha256");
        programme.submit("kupang", entry).refusedWith(NOT_APPROVED);
        programme.approve("kupang", entry, manifest).ok();
        var receipt = programme.submit("kupang", entry).ok();
        assertThat(receipt.text("manifestSha256")).isEqualTo(manifest);
        assertThat(receipt.body().path("schedule").asInt()).isEqualTo(1);
        assertThat(programme.submit("kupang", entry).ok().raw()).isEqualTo(receipt.raw());
        assertThat(programme.sekda("kupang").get(path + "/receipt").ok().raw())
                .isEqualTo(receipt.raw());
        var bytes = programme.sekda("kupang").get(path + "/manifest").ok().bytes();
        assertThat(Sha256.hex(bytes)).isEqualTo(manifest);
        operator.delete(path + "/answers/I1").refusedWith(ALREADY_SUBMITTED);

        try (var listener = new Listener(consumers, topics)) {
            Waiting.until(() ->
                    assertThat(listener.of("dossier:" + entry))
                            .extracting(Listener.Told::type)
                            .containsExactly(
                                    "dossier-opened",
                                    "dossier-sent-to-sekda",
                                    "dossier-approved",
                                    "dossier-submitted"));
        }
    }

    @Test
    void a_request_that_arrives_at_the_closing_instant_is_too_late() {
        var early = programme.approved("early");
        var late = programme.approved("late");
        time.at(
                programme.closes.minusMillis(1),
                () ->
                        assertThat(programme.submit("early", early).ok().text("at"))
                                .isEqualTo(programme.closes.minusMillis(1).toString()));
        time.at(
                programme.closes,
                () -> {
                    programme.submit("late", late).refusedWith(SUBMISSION_CLOSED);
                    programme.submit("early", early).ok();
                });
    }

    @Test
    void a_change_voids_the_approval() {
        var entry = programme.approved("void");
        var changed =
                programme
                        .operator("void")
                        .put("/api/dossiers/" + entry + "/answers/I1", "{\"level\":5}")
                        .ok();
        assertThat(changed.text("status")).isEqualTo("DRAFTING");
        assertThat(changed.body().path("approval").isMissingNode()).isTrue();
        programme.submit("void", entry).refusedWith(NOT_APPROVED);
    }

    @Test
    void answers_that_two_people_save_at_once_both_survive() throws Exception {
        var entry = programme.verified("two");
        var path = "/api/dossiers/" + entry + "/answers/";
        var saving =
                Stream.of("I1", "I2")
                        .<Callable<Person.Answer>>map(indicator ->
                                () ->
                                        programme
                                                .operator("two")
                                                .put(
                                                        path + indicator,
                                                        "{\"level\":2,\"basedOn\":0}"))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(saving)) done.get().ok();
        }
        var saved = programme.operator("two").get("/api/dossiers/" + entry).ok();
        assertThat(saved.body().path("answers")).hasSize(2);
        programme
                .operator("two")
                .put(path + "I1", "{\"level\":3,\"basedOn\":0}")
                .refusedWith(CHANGED_MEANWHILE);
    }

    @Test
    void an_answer_built_on_a_version_that_is_gone_is_refused_though_it_names_no_other_answer() {
        var entry = programme.verified("stale");
        var operator = programme.operator("stale");
        var path = "/api/dossiers/" + entry;
        var opened = operator.get(path).ok().etag();
        operator.put(path + "/answers/I1", opened, "{\"level\":2}").ok();
        operator.put(path + "/answers/I2", opened, "{\"level\":2}").refusedWith(CHANGED_MEANWHILE);
        var present = operator.get(path).ok();
        assertThat(present.body().path("answers")).hasSize(1);
        operator.put(path + "/answers/I2", present.etag(), "{\"level\":2}").ok();
    }

    @Test
    void a_draft_is_seen_by_its_authors_alone() {
        var entry = programme.verified("draft");
        programme.verified("neighbour");
        programme.member("assessor", Role.ASSESSOR, null);
        programme.sheet("assessor", entry, Status.ASSIGNED);
        var path = "/api/dossiers/" + entry;
        programme.sekda("draft").get(path).ok();
        programme.operator("neighbour").get(path).refusedWith(NOT_FOUND);
        programme.secretary().get(path).refusedWith(NOT_FOUND);
        programme.as("auditor", Role.AUDITOR).get(path).refusedWith(NOT_FOUND);
        programme.as("assessor", Role.ASSESSOR).get(path).refusedWith(NOT_FOUND);
        programme
                .sekda("draft")
                .put(path + "/answers/I1", "{\"level\":1}")
                .refusedWith(NOT_ALLOWED);
    }

    @Test
    void a_submitted_dossier_is_read_by_its_judges_until_they_recuse_themselves() {
        var entry = programme.approved("read");
        programme.submit("read", entry).ok();
        programme.member("assessor", Role.ASSESSOR, null);
        programme.member("stranger", Role.ASSESSOR, null);
        var path = "/api/dossiers/" + entry;
        programme.secretary().get(path).ok();
        programme.as("auditor", Role.AUDITOR).get(path).ok();
        programme.as("stranger", Role.ASSESSOR).get(path).refusedWith(NOT_FOUND);
        programme.sheet("assessor", entry, Status.ASSIGNED);
        programme.as("assessor", Role.ASSESSOR).get(path).ok();
        programme.sheet("assessor", entry, Status.RECUSED);
        programme.as("assessor", Role.ASSESSOR).get(path).refusedWith(NOT_FOUND);
    }

    @Test
    void an_answer_cannot_point_to_another_entrys_file() {
        var mine = programme.verified("mine");
        var theirs = programme.verified("theirs");
        var file = upload(programme.operator("theirs"), theirs, "a.pdf", PDF, "k").ok().text("id");
        programme
                .operator("mine")
                .put(
                        "/api/dossiers/" + mine + "/answers/I1",
                        "{\"level\":1,\"files\":[\"" + file + "\"]}")
                .refusedWith(FILE_UNKNOWN);
    }

    @Test
    void a_group_submits_without_anybodys_approval() {
        var groups = Programme.published(log, port, Entrants.GROUP);
        var entry = groups.verified("group");
        groups.operator("group")
                .put("/api/dossiers/" + entry + "/answers", Programme.COMPLETE)
                .ok();
        groups.submit("group", entry).ok();
    }
}
