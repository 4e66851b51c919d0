package id.anugerah.scoring;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.AskedActions;
import id.anugerah.kit.testing.Cells;
import id.anugerah.kit.testing.Cells.Scene;
import id.anugerah.kit.testing.Troupe;
import id.anugerah.kit.testing.Troupe.Member;
import id.anugerah.kit.testing.Troupe.Places;
import id.anugerah.kit.testing.Troupe.Scope;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Every cell of the table of permissions by which this service decides. */
@ScoringTest
class PermissionCellsTest {
    private static final String REASON = "{\"reason\":\"Seperti yang diminta.\"}";
    private static final String MARKS = String.format(Programme.MARKS, 60, 70);

    @Autowired private Log log;
    @LocalServerPort private int port;

    @Test
    void every_cell_of_the_table_is_as_it_says() {
        var scenes = new Scenes(Programme.ready(log, port, 4, 4), closed());
        new Cells("scoring", port, scenes.open.programme::settled).check(scenes::of);
    }

    @Test
    void the_service_asks_for_every_action_that_it_decides_on() {
        AskedActions.check("scoring", ScoringAction.class);
    }

    private Programme closed() {
        var programme = Programme.ready(log, port, 4, 3);
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        return programme;
    }

    /** One edition that is being assessed, and one in which that is over. */
    private static final class Scenes {
        private final Stand open;
        private final Stand closed;
        private final List<String> sheets;
        private final String conflict;
        private final String decision;

        private Scenes(Programme assessed, Programme over) {
            assessed.begin("desk");
            sheets = new ArrayList<>(assessed.sheets("desk").keySet());
            open = new Stand(assessed, over);
            closed = new Stand(over, assessed);
            note(assessed, sheets.get(0));
            assessed.submit(sheets.get(1), assessor(sheets.get(1)), 60, 70).ok();
            conflict = conflict(assessed);
            decision = over.propose("desk", "k").ok().text("id");
            closed.settle();
            open.settle();
        }

        private static void note(Programme programme, String sheet) {
            programme
                    .asAccount(assessor(sheet), Role.ASSESSOR)
                    .put("/api/sheets/" + sheet, "*", MARKS)
                    .ok();
        }

        private static String conflict(Programme programme) {
            var form = "{\"edition\":\"%s\",\"region\":\"32\",\"reason\":\"Saudara saya.\"}";
            return programme
                    .asAccount(programme.assessors.getFirst(), Role.ASSESSOR)
                    .create("/api/conflicts", "k", form.formatted(programme.edition))
                    .ok()
                    .text("id");
        }

        private Scene of(Permission row) {
            return switch (row.action().replaceAll("\\..*", "")) {
                case "stage", "panel" -> stage(row);
                case "sheet" -> sheet(row);
                case "conflict" -> conflict(row);
                case "decision" -> decision(row);
                case "result" -> result(row);
                case "entrant" -> entrant(row);
                default -> throw new IllegalArgumentException(row.action());
            };
        }

        private Scene stage(Permission row) {
            var form =
                    switch (row.action()) {
                        case "panel.make" -> "{\"seed\":\"s\"}";
                        case "panel.replace" ->
                                "{\"entry\":\"%s\",\"recused\":\"%s\",\"seed\":\"s\"}"
                                        .formatted(
                                                open.programme.entryId(0),
                                                open.programme.assessors.getFirst());
                        default -> "{}";
                    };
            return open.scene(row)
                    .sending(form)
                    .showing(answer -> answer.body().path(0).has("progress"));
        }

        private Scene sheet(Permission row) {
            if (row.action().equals("sheet.list")) {
                var edition = open.programme.edition;
                return open.scene("/api/sheets?edition=" + edition + "&stage=desk");
            }
            var form = Set.of("sheet.note", "sheet.submit").contains(row.action()) ? MARKS : REASON;
            var sheet = sheetFor(row);
            var troupe =
                    open.troupe
                            .with(Actor.ASSESSOR, assessor(sheet))
                            .with(Actor.ASSESSOR_UNASSIGNED, another(assessor(sheet)));
            return Scene.of(troupe, Scope.EDITION, row.path().replace("{id}", sheet))
                    .sending(form)
                    .naming(sheet)
                    .showing(answer -> answer.body().path("marks").has("vision"));
        }

        private String sheetFor(Permission row) {
            return switch (row.action()) {
                case "sheet.read-marks" -> sheets.get(row.state().equals("submitted") ? 1 : 0);
                case "sheet.note" -> sheets.get(2);
                case "sheet.submit" -> sheets.get(3);
                case "sheet.recuse" -> sheets.get(4);
                default -> sheets.get(5);
            };
        }

        private Scene conflict(Permission row) {
            var edition = open.programme.edition;
            if (row.action().equals("conflict.list")) {
                return open.scene("/api/conflicts?edition=" + edition);
            }
            var concerned = open.programme.assessors.getFirst();
            var troupe =
                    open.troupe
                            .with(Actor.ASSESSOR, concerned)
                            .with(Actor.ASSESSOR_UNASSIGNED, another(concerned));
            Function<Member, String> form =
                    row.action().equals("conflict.declare")
                            ? this::declaration
                            : _ -> "{\"upheld\":false,\"reason\":\"Bukan.\"}";
            return Scene.of(troupe, Scope.EDITION, row.path().replace("{id}", conflict))
                    .sending(form)
                    .naming(conflict);
        }

        private String declaration(Member member) {
            var assessor = member.role() == Role.ASSESSOR ? member.account() : another("");
            return "{\"edition\":\"%s\",\"assessor\":\"%s\",\"region\":\"11\",\"reason\":\"Saudara.\"}"
                    .formatted(open.programme.edition, assessor);
        }

        private Scene decision(Permission row) {
            if (row.action().equals("decision.list")) {
                return closed.scene("/api/decisions?edition=" + closed.programme.edition)
                        .naming(decision);
            }
            var form =
                    row.action().equals("decision.propose")
                            ? "{\"edition\":\"%s\",\"stage\":\"desk\"}"
                                    .formatted(closed.programme.edition)
                            : REASON;
            var path =
                    row.path()
                            .replace("{id}", decision)
                            .replace("{edition}", closed.programme.edition)
                            .replace("{stage}", "desk");
            return closed.scene(path).sending(form).naming(decision);
        }

        private Scene result(Permission row) {
            if (row.state().equals("unpublished")) return open.scene(row);
            if (row.action().equals("result.read")) closed.programme.decide("desk", "again");
            return closed.scene(row);
        }

        private Scene entrant(Permission row) {
            if (row.action().equals("entrant.list")) {
                return open.scene("/api/entrants?edition=" + open.programme.edition);
            }
            var entry = open.programme.entryId(0);
            return Scene.of(open.troupe, Scope.ENTRY, row.path().replace("{entry}", entry))
                    .sending(REASON)
                    .naming(entry);
        }

        private static String assessor(String sheet) {
            return sheet.split(":", -1)[4];
        }

        private String another(String assessor) {
            return open.programme.assessors.stream()
                    .filter(one -> !one.equals(assessor))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** An edition and everybody as seen from there, entry 0 being the one that matters. */
    private static final class Stand {
        private final Programme programme;
        private final Troupe troupe;

        private Stand(Programme programme, Programme elsewhere) {
            this.programme = programme;
            var places =
                    new Places(
                            programme.edition,
                            programme.entryId(1),
                            elsewhere.edition,
                            elsewhere.entryId(0));
            var registrar = programme.registrar();
            var entry = programme.entryId(0);
            var cast = Troupe.of(places, programme::account, registrar);
            for (var role : List.of(Role.OPERATOR, Role.CONTRIBUTOR, Role.SEKDA)) {
                var account = programme.account("own-" + role);
                registrar.grant(account, role, programme.edition, entry);
                cast = cast.with(Actor.valueOf(role.name()), account);
            }
            troupe =
                    cast.with(Actor.ASSESSOR, programme.assessors.get(0))
                            .with(Actor.ASSESSOR_UNASSIGNED, programme.assessors.get(1));
        }

        /** Waits until all that was told is known. */
        private void settle() {
            programme.secretary().get("/api/stages/" + programme.edition).ok();
        }

        private Scene scene(Permission row) {
            var path =
                    row.path().replace("{edition}", programme.edition).replace("{stage}", "desk");
            return scene(path);
        }

        private Scene scene(String path) {
            return Scene.of(troupe, Scope.EDITION, path);
        }
    }
}
