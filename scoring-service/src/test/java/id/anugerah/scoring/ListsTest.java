package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is in a list, page by page, and what a count tells, for each who may ask. */
@ScoringTest
class ListsTest {
    private final Programme programme;
    private final Programme other;

    ListsTest(@Autowired Log log, @LocalServerPort int port) {
        programme = Programme.ready(log, port, 4, 3);
        other = Programme.ready(log, port, 2, 2);
    }

    @BeforeEach
    void two_editions_under_assessment() {
        programme.begin("desk");
        other.begin("desk");
        programme.member("auditor", "dewi", Role.AUDITOR, null, null);
    }

    @Test
    void an_assessors_queue_is_the_own_sheets_and_everybody_elses_is_all_of_the_edition() {
        var sheets = programme.sheets("desk");
        var path = "/api/sheets?edition=" + programme.edition;
        for (var assessor : programme.assessors) {
            var own =
                    sheets.entrySet().stream()
                            .filter(sheet -> sheet.getValue().equals(assessor))
                            .map(Map.Entry::getKey)
                            .toList();
            assertThat(ids(programme.asAccount(assessor, Role.ASSESSOR), path))
                    .containsExactlyElementsOf(own);
        }
        for (var reader : readers()) {
            assertThat(ids(reader, path)).containsExactlyElementsOf(sheets.keySet());
        }
    }

    @Test
    void a_list_holds_the_entrants_of_its_edition_and_no_others() {
        for (var reader : readers()) {
            assertThat(walk(reader, "/api/entrants?edition=" + programme.edition, "entry"))
                    .containsExactlyElementsOf(new TreeSet<>(programme.entries));
        }
    }

    @Test
    void nobody_learns_from_a_list_or_a_count_how_others_were_assessed() {
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        programme.propose("desk", "k").ok();
        var entry = programme.entryId(0);
        programme.operator("own", entry);
        var operator = programme.as("own", Role.OPERATOR);
        assertThat(operator.get("/api/entrants/" + entry + "/standings").ok().body()).isEmpty();
        var stages = operator.get("/api/stages/" + programme.edition).ok().body();
        assertThat(stages.valueStream())
                .noneMatch(stage -> stage.has("progress") || stage.has("decision"));
        assertThat(programme.anybody().get("/api/results/" + programme.edition).ok().body())
                .isEmpty();
        var assessor = programme.asAccount(programme.assessors.getFirst(), Role.ASSESSOR);
        assertThat(assessor.get("/api/stages/" + programme.edition).ok().raw())
                .doesNotContain("progress");
    }

    private List<Person> readers() {
        return List.of(
                programme.secretary(), programme.chair(), programme.as("auditor", Role.AUDITOR));
    }

    private static List<String> ids(Person reader, String path) {
        return walk(reader, path, "id");
    }

    /** One by one, so that no page can hide what another shows. */
    private static List<String> walk(Person reader, String path, String field) {
        var found = new ArrayList<String>();
        var cursor = "";
        do {
            var page = reader.get(path + "&limit=1" + cursor).ok().body();
            page.path("items").forEach(item -> found.add(item.path(field).asString()));
            var next = page.path("next");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }
}
