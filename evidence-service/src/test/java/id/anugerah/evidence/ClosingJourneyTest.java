package id.anugerah.evidence;

import static id.anugerah.evidence.EvidenceRefusal.SEALED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_CLOSED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_STILL_OPEN;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.ConsumerFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@EvidenceTest
class ClosingJourneyTest {
    private static final int ENTRIES = 24;

    @Autowired private Log log;
    @Autowired private Topics topics;
    @Autowired private ConsumerFactory<?, ?> consumers;
    @LocalServerPort private int port;
    private Programme programme;

    @BeforeEach
    void publish() {
        programme = Programme.published(log, port, Entrants.GOVERNMENT);
    }

    @Test
    void submissions_do_not_close_before_the_deadline() {
        programme.close().refusedWith(SUBMISSION_STILL_OPEN);
        var seen = programme.secretary().get("/api/submissions/" + programme.edition).ok();
        assertThat(seen.text("status")).isEqualTo("OPEN");
    }

    @Test
    void the_service_closes_by_itself_and_what_was_not_submitted_lapses() {
        var submitted = programme.approved("submitted");
        programme.submit("submitted", submitted).ok();
        var draft = programme.verified("draft");
        programme.operator("draft").get("/api/dossiers/" + draft).ok();
        programme.passDeadline();
        Waiting.until(() -> assertThat(closed()).isEqualTo("CLOSED 2 1"));
        var lapsed = programme.operator("draft").get("/api/dossiers/" + draft).ok();
        assertThat(lapsed.text("status")).isEqualTo("LAPSED");
        programme
                .operator("draft")
                .put("/api/dossiers/" + draft + "/answers/I1", "{\"level\":1}")
                .refusedWith(SEALED);
    }

    @Test
    void a_dossier_opened_after_the_close_lapses_and_the_larger_set_is_told() {
        var early = programme.verified("early");
        programme.operator("early").get("/api/dossiers/" + early).ok();
        programme.passDeadline();
        programme.close().ok();
        assertThat(closed()).isEqualTo("CLOSED 1 0");
        var late = programme.verified("late");
        programme.operator("late").get("/api/dossiers/" + late).ok();
        programme.close().ok();
        assertThat(closed()).isEqualTo("CLOSED 2 0");
        try (var listener = new Listener(consumers, topics)) {
            Waiting.until(
                    () -> assertThat(listener.of("submissions:" + programme.edition)).hasSize(2));
        }
    }

    @Test
    void each_of_many_submissions_against_the_close_has_a_receipt_or_has_lapsed() throws Exception {
        var entries = new TreeMap<String, String>();
        for (int i = 0; i < ENTRIES; i++) entries.put("e" + i, programme.approved("e" + i));
        var racers = new ArrayList<Callable<Person.Answer>>();
        entries.forEach((name, entry) -> racers.add(() -> programme.submit(name, entry)));
        racers.add(
                ENTRIES / 2,
                () -> {
                    programme.passDeadline();
                    return programme.close();
                });
        racers.add(() -> programme.close());
        List<Person.Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(racers)) answers.add(done.get());
        }
        for (var answer : answers) {
            if (answer.status() == 409 && !answer.raw().contains("still-open")) {
                assertThat(answer.text("type"))
                        .matches(".*:(" + SEALED.code() + "|" + SUBMISSION_CLOSED.code() + ")");
            }
        }
        programme.close().ok();
        long receipts = answers.stream().filter(a -> a.raw().contains("\"rc-")).count();
        assertThat(closed()).isEqualTo("CLOSED " + ENTRIES + " " + receipts);
        assertDigestIsOfWhatWasTold(entries, receipts);
    }

    private void assertDigestIsOfWhatWasTold(Map<String, String> entries, long receipts)
            throws Exception {
        var seqs = new HashMap<String, Long>();
        try (var listener = new Listener(consumers, topics)) {
            Waiting.until(() -> {
                var told = listener.of("submissions:" + programme.edition);
                assertThat(told).hasSize(1);
                assertThat(told.getFirst().body()).contains("\"count\":" + ENTRIES);
            });
            int submitted = 0;
            for (var entry : entries.values()) {
                var told = listener.of("dossier:" + entry);
                var last = told.getLast();
                assertThat(last.type()).isIn("dossier-submitted", "dossier-lapsed");
                if (last.type().equals("dossier-submitted")) submitted++;
                assertThat(told).extracting(Listener.Told::seq).doesNotHaveDuplicates();
                seqs.put(last.aggregate(), last.seq());
            }
            assertThat(submitted).isEqualTo((int) receipts);
        }
        assertThat(programme.close().ok().text("digest")).isEqualTo(ClosedSet.of(seqs).digest());
    }

    private String closed() {
        var seen = programme.secretary().get("/api/submissions/" + programme.edition).ok().body();
        return seen.path("status").asString()
                + " "
                + seen.path("count").asInt()
                + " "
                + seen.path("submitted").asInt();
    }
}
