package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.scoring.sheet.Sheets;
import id.anugerah.scoring.sheet.domain.SheetId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

@ScoringTest
class ClosingTest {
    private final Sheets sheets;
    private final Programme programme;

    ClosingTest(@Autowired Sheets sheets, @Autowired Log log, @LocalServerPort int port) {
        this.sheets = sheets;
        programme = Programme.ready(log, port, 40, 10);
        programme.begin("desk");
    }

    @Test
    void of_a_submission_and_a_seal_at_the_same_time_exactly_one_wins() throws Exception {
        var all = programme.sheets("desk");
        var answers = new ConcurrentHashMap<String, Person.Answer>();
        var seqs = new ConcurrentHashMap<String, Long>();
        var some = new CountDownLatch(10);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach((sheet, assessor) ->
                    threads.execute(() -> {
                        answers.put(sheet, programme.submit(sheet, assessor, 60, 70));
                        some.countDown();
                    }));
            var ids =
                    all.keySet().stream().map(SheetId::parse).map(Objects::requireNonNull).toList();
            for (int instance = 0; instance < 2; instance++) {
                var _ =
                        threads.submit(() -> {
                            some.await();
                            seqs.putAll(sheets.seal(ids));
                            return null;
                        });
            }
        }
        assertThat(seqs).hasSize(all.size());
        answers.forEach((sheet, answer) -> {
            if (answer.status() == 200) assertThat(seqs).containsEntry(sheet, 2L);
            else {
                answer.refusedWith(ScoringRefusal.SHEET_SEALED);
                assertThat(seqs).containsEntry(sheet, 1L);
            }
        });
        assertThat(answers).hasSize(all.size());
        var won = answers.values().stream().filter(answer -> answer.status() == 200).count();
        System.out.println(won + " submissions and " + (all.size() - won) + " seals came first");
        assertThat(won).isGreaterThanOrEqualTo(10);
    }

    @Test
    void assessors_are_not_cut_short_before_the_window_is_over() {
        programme
                .close("desk", "{\"reason\":\"hurry\"}")
                .refusedWith(ScoringRefusal.WINDOW_STILL_OPEN);
    }

    @Test
    void a_stage_that_lacks_sheets_closes_only_with_a_reason_and_says_so() {
        var all = new TreeMap<>(programme.sheets("desk"));
        var kept = Objects.requireNonNull(all.firstEntry());
        all.remove(kept.getKey());
        all.forEach((sheet, assessor) -> programme.submit(sheet, assessor, 60, 70).ok());
        programme.advance(Duration.ofHours(2));
        programme
                .submit(kept.getKey(), kept.getValue(), 60, 70)
                .refusedWith(ScoringRefusal.WINDOW_CLOSED);
        programme.close("desk", "{}").refusedWith(ScoringRefusal.STAGE_INCOMPLETE);

        var closed = programme.close("desk", "{\"reason\":\"one is ill\"}").ok();

        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(closed.text("reason")).isEqualTo("one is ill");
        assertThat(closed.body().path("sheets").path("count").asInt()).isEqualTo(80);
        assertThat(closed.body().path("sheets").path("digest").asString())
                .isEqualTo(digest(all, kept.getKey()));
        assertThat(programme.close("desk", "{}").ok().raw()).isEqualTo(closed.raw());
        programme.propose("desk", "k").ok();
    }

    @Test
    void an_entry_below_the_quorum_is_ranked_last_only_for_a_reason() {
        var lost = programme.entryId(0);
        programme
                .sheets("desk")
                .forEach((sheet, assessor) -> {
                    if (!sheet.contains(lost)) programme.submit(sheet, assessor, 60, 70).ok();
                });
        programme.advance(Duration.ofHours(2));
        programme.close("desk", "{\"reason\":\"nobody came\"}").ok();
        programme.propose("desk", "k").refusedWith(ScoringRefusal.BELOW_QUORUM);
        var form =
                "{\"edition\":\"%s\",\"stage\":\"desk\",\"reason\":\"no sheet\"}"
                        .formatted(programme.edition);
        var id = programme.secretary().create("/api/decisions", "q", form).ok().text("id");
        var shown = programme.chair().get("/api/decisions/" + id).ok().body();
        var kota = shown.path("preview").path("result").path("categories").get(0).path("rows");
        var last = kota.get(kota.size() - 1);
        assertThat(last.path("entry").asString()).isEqualTo(lost);
        assertThat(last.has("total")).isFalse();
    }

    @Test
    void nobody_but_the_secretariat_closes() {
        var path = "/api/stages/" + programme.edition + "/desk/closing";
        assertThat(programme.chair().post(path, "{}").status()).isEqualTo(403);
        var assessor = programme.asAccount(programme.assessors.getFirst(), Role.ASSESSOR);
        assertThat(assessor.post(path, "{}").status()).isEqualTo(403);
    }

    private static String digest(Map<String, String> submitted, String kept) {
        var seqs = new HashMap<String, Long>();
        submitted.keySet().forEach(sheet -> seqs.put(sheet, 2L));
        seqs.put(kept, 1L);
        return ClosedSet.of(seqs).digest();
    }
}
