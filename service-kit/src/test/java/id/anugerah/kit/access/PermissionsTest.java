package id.anugerah.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What the table of permissions says, whichever service asks it. */
class PermissionsTest {
    private static final Path DOCUMENTS = Path.of("../gateway/src/main/resources/openapi");
    private static final Path SHOWN = Path.of("../docs/permissions.md");

    private final List<Permission> rows = Permissions.load().rows();

    @ParameterizedTest
    @ValueSource(strings = {"registration", "evidence", "scoring", "notification"})
    void every_operation_of_a_service_has_one_action_and_every_action_its_operation(String service)
            throws IOException {
        var asked =
                rows.stream()
                        .filter(row -> row.service().equals(service) && !row.isPart())
                        // pages are no part of the interface
                        .filter(row -> row.path().startsWith("/api/"))
                        .map(row -> List.of(row.method(), row.path(), row.action()))
                        .distinct()
                        .sorted(Comparator.comparing(Object::toString))
                        .map(one -> one.get(0) + " " + one.get(1))
                        .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(operations(service));
    }

    private static List<String> operations(String service) throws IOException {
        var document = Files.readString(DOCUMENTS.resolve(service + ".json"));
        var operations = new ArrayList<String>();
        for (var path : JsonMapper.shared().readTree(document).path("paths").properties()) {
            if (!path.getKey().startsWith("/api/")) continue;
            path.getValue()
                    .propertyNames()
                    .forEach(method -> operations.add(method.toUpperCase() + " " + path.getKey()));
        }
        return operations;
    }

    @Test
    void a_part_belongs_to_a_request() {
        var requests = rows.stream().filter(row -> row.method().equals("GET"));
        assertThat(requests.map(Permission::path))
                .containsAll(
                        rows.stream().filter(Permission::isPart).map(Permission::path).toList());
    }

    @Test
    void nobody_is_told_that_something_exists_which_they_may_not_read() {
        var betrayed = new ArrayList<String>();
        for (var row : rows) {
            var reading = reading(row);
            if (reading == null) continue;
            for (var actor : Actor.values()) {
                if (row.cell(actor) != Cell.NOT_ALLOWED) continue;
                if (reading.cell(actor) != Cell.ALLOWED) betrayed.add(row.action() + " " + actor);
            }
        }
        assertThat(betrayed).isEmpty();
    }

    /** The row by which the thing is read that a row is about, if it is about one thing. */
    private @Nullable Permission reading(Permission row) {
        if (!row.path().contains("{id}") && !row.path().contains("{entry}")) return null;
        var action = row.action().replaceAll("\\..*", ".read");
        return rows.stream()
                .filter(one -> one.action().equals(action))
                .filter(one ->
                        one.state().equals(Permission.ANY) || one.state().equals(row.state()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void whoever_is_not_signed_in_may_what_everybody_may_and_nothing_else() {
        for (var row : rows) {
            var cell = row.cell(Actor.ANYBODY);
            if (cell == Cell.NOT_SIGNED_IN) continue;
            assertThat(Actor.values()).as(row.action()).allMatch(one -> row.cell(one) == cell);
        }
    }

    @Test
    void an_auditor_changes_nothing_and_a_chair_enters_no_score() {
        assertThat(rows)
                .filteredOn(Permission::changes)
                .filteredOn(row -> row.cell(Actor.FORMER) != Cell.ALLOWED)
                .noneMatch(row -> row.cell(Actor.AUDITOR) == Cell.ALLOWED)
                .filteredOn(row -> row.action().startsWith("sheet."))
                .noneMatch(row -> row.cell(Actor.CHAIR) == Cell.ALLOWED);
    }

    @Test
    void a_contributor_answers_and_uploads_and_takes_no_step() {
        assertThat(rows)
                .filteredOn(Permission::changes)
                .filteredOn(row -> row.cell(Actor.FORMER) != Cell.ALLOWED)
                .filteredOn(row -> row.cell(Actor.CONTRIBUTOR) == Cell.ALLOWED)
                .extracting(Permission::action)
                .containsOnly(
                        "dossier.answer", "dossier.answer-all", "dossier.take-back", "file.upload");
    }

    @Test
    void whoever_acts_elsewhere_may_no_more_than_a_stranger() {
        Predicate<Actor> elsewhere = actor -> actor.name().endsWith("_ELSEWHERE");
        for (var row : rows) {
            // everybody may sign in as an operator, and register
            if (row.action().equals("entry.create") || row.action().equals("entry.list")) continue;
            assertThat(Arrays.stream(Actor.values()).filter(elsewhere))
                    .as(row.action())
                    .allMatch(actor -> row.cell(actor) == row.cell(Actor.FORMER));
        }
    }

    @Test
    void what_the_table_does_not_know_is_not_decided() {
        Action unheardOf = () -> "dossier.burn";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.load().row(unheardOf, Permission.ANY));
        Action known = () -> "dossier.read";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.load().row(known, "burnt"));
    }

    @Test
    void the_shown_table_is_the_one_that_is_decided_by() throws IOException {
        var shown = ShownPermissions.of(rows);
        if (Boolean.getBoolean("permissions.write")) {
            Files.createDirectories(Objects.requireNonNull(SHOWN.getParent()));
            Files.writeString(SHOWN, shown);
        }
        assertThat(Files.readString(SHOWN))
                .as("run the test once with -Dpermissions.write=true and look at the difference")
                .isEqualTo(shown);
    }
}
