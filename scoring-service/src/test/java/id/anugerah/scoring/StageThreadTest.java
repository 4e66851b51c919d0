package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.util.List;

@ScoringTest
class StageThreadTest {
    private final Programme programme;

    StageThreadTest(@Autowired Log log, @LocalServerPort int port) {
        programme = Programme.ready(log, port, 6, 4);
    }

    @Test
    void a_stage_runs_from_opening_to_what_each_entry_is_told_and_the_next_one_follows() {
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        var decision = programme.decide("desk", "first");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(read(decision).body().path("spread").asBoolean()).isTrue());
        assertThat(statuses())
                .containsExactly(
                        "ELIMINATED", "ELIMINATED", "ADVANCED", "ADVANCED", "ADVANCED", "ADVANCED");
        assertThat(standings(5)).containsExactly("ADVANCED");
        assertThat(standings(0)).containsExactly("ELIMINATED");

        programme.begin("final");
        assertThat(programme.sheets("final")).hasSize(8);
        programme.submitAll("final");
        programme.close("final", "{}").ok();
        programme.decide("final", "second");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(standings(4)).containsExactly("ADVANCED", "AWARDED"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(standings(2)).containsExactly("ADVANCED", "NOT_AWARDED"));
        assertThat(statuses().get(2)).isEqualTo("ADVANCED");
    }

    @Test
    void the_public_sees_a_result_only_when_it_is_published_and_can_check_its_bytes() {
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        var results = "/api/results/" + programme.edition;
        var id = programme.propose("desk", "k").ok().text("id");
        assertThat(programme.anybody().get(results + "/desk").status()).isEqualTo(404);
        assertThat(programme.anybody().get(results).ok().body()).isEmpty();

        programme.chair().post("/api/decisions/" + id + "/approval", "").ok();
        programme.chair().post("/api/decisions/" + id + "/publication", "").ok();

        var published = programme.anybody().get(results + "/desk").ok();
        var ranking = published.body().path("categories").get(0).path("ranking");
        assertThat(ranking.get(0).path("entry").asString()).isEqualTo(programme.entryId(4));
        assertThat(ranking.get(0).path("title").asString()).isEqualTo("Pemda 4");
        assertThat(ranking.get(0).path("total").asString()).isEqualTo("50.00");
        var canonical = programme.anybody().get(results + "/desk/canonical").ok().raw();
        assertThat(Sha256.hex(canonical))
                .isEqualTo(published.body().path("decision").path("digest").asString());
    }

    private Person.Answer read(String decision) {
        return programme.chair().get("/api/decisions/" + decision).ok();
    }

    private List<String> statuses() {
        return programme.entries.stream()
                .map(entry -> programme.chair().get("/api/entrants/" + entry).ok().text("status"))
                .toList();
    }

    private List<String> standings(int entry) {
        programme.operator("operator" + entry, programme.entryId(entry));
        return programme
                .as("operator" + entry, Role.OPERATOR)
                .get("/api/entrants/" + programme.entryId(entry) + "/standings")
                .ok()
                .body()
                .valueStream()
                .map(standing -> standing.path("outcome").asString())
                .toList();
    }
}
