package id.anugerah.evidence;

import static id.anugerah.evidence.Uploading.upload;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.AskedActions;
import id.anugerah.kit.testing.Cells;
import id.anugerah.kit.testing.Cells.Scene;
import id.anugerah.kit.testing.Troupe;
import id.anugerah.kit.testing.Troupe.Places;
import id.anugerah.kit.testing.Troupe.Scope;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Every cell of the table of permissions by which this service decides. */
@EvidenceTest
class PermissionCellsTest {
    private static final byte[] PDF = "%PDF-1.7\nx".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWER = "{\"level\":3,\"explanation\":\"Ditetapkan.\"}";
    private static final String MANIFEST = "{\"manifestSha256\":\"" + "0".repeat(64) + "\"}";

    @Autowired private Log log;
    @LocalServerPort private int port;
    private Programme programme;
    private Troupe troupe;

    @Test
    void every_cell_of_the_table_is_as_it_says() {
        programme = Programme.published(log, port, Entrants.GOVERNMENT);
        var elsewhere = Programme.published(log, port, Entrants.GOVERNMENT);
        var places =
                new Places(
                        programme.edition,
                        programme.begun("beside"),
                        elsewhere.edition,
                        elsewhere.begun("elsewhere"));
        for (var name : new String[] {"assessor", "unassigned"}) {
            programme.member(name, Role.ASSESSOR, null);
        }
        troupe =
                Troupe.of(places, programme::account, programme.registrar())
                        .with(Actor.ASSESSOR, programme.account("assessor"))
                        .with(Actor.ASSESSOR_UNASSIGNED, programme.account("unassigned"));
        var scenes = new Scenes();
        new Cells("evidence", port, programme::settled).check(scenes::of);
    }

    @Test
    void the_service_asks_for_every_action_that_it_decides_on() {
        AskedActions.check("evidence", EvidenceAction.class);
    }

    /** An entry in each state, and who acts for it. */
    private final class Scenes {
        private final String untold = programme.begun("untold");
        private final String draft = programme.verified("draft");
        private final String submitted = programme.verified("submitted");
        private final String untoldLetter = letter("untold", untold);
        private final String letter = letter("draft", draft);
        private final String draftFile = evidence("draft", draft);
        private final String submittedFile = evidence("submitted", submitted);

        private Scenes() {
            for (var name : new String[] {"untold", "draft", "submitted"}) {
                programme.member("contributor-" + name, Role.CONTRIBUTOR, entry(name));
                programme.sheet("assessor", entry(name), SheetEvent.Status.ASSIGNED);
            }
            programme.operator("draft").put(dossier("draft", "/answers"), Programme.COMPLETE).ok();
            handIn();
        }

        private void handIn() {
            var operator = programme.operator("submitted");
            operator.put(dossier("submitted", "/answers"), Programme.COMPLETE).ok();
            var withFile = "{\"level\":1,\"files\":[\"" + submittedFile + "\"]}";
            operator.put(dossier("submitted", "/answers/I1"), withFile).ok();
            var sent = operator.post(dossier("submitted", "/sending"), "").ok();
            programme.approve("submitted", submitted, sent.text("manifestSha256")).ok();
            programme.submit("submitted", submitted).ok();
        }

        private String letter(String name, String entry) {
            var path = "/api/files?entry=" + entry + "&purpose=assignment-letter";
            return upload(
                            programme.operator(name),
                            path,
                            "st.pdf",
                            BodyPublishers.ofByteArray(PDF),
                            "l")
                    .ok()
                    .text("id");
        }

        private String evidence(String name, String entry) {
            return upload(programme.operator(name), entry, "b.pdf", PDF, "e").ok().text("id");
        }

        private String entry(String name) {
            return switch (name) {
                case "untold" -> untold;
                case "submitted" -> submitted;
                default -> draft;
            };
        }

        private String dossier(String name, String rest) {
            return "/api/dossiers/" + entry(name) + rest;
        }

        private Scene of(Permission row) {
            var resource = row.action().replaceAll("\\..*", "");
            return switch (resource) {
                case "dossier" -> dossier(row);
                case "file" -> row.action().equals("file.upload") ? uploading(row) : file(row);
                case "submissions" -> submissions(row);
                default -> throw new IllegalArgumentException(row.action());
            };
        }

        private Scene dossier(Permission row) {
            var path =
                    row.path().replace("{entry}", entry(row.state())).replace("{indicator}", "I1");
            var form =
                    switch (row.action()) {
                        case "dossier.answer" -> ANSWER;
                        case "dossier.answer-all" -> Programme.COMPLETE;
                        case "dossier.approve" -> MANIFEST;
                        case "dossier.return" -> "{\"note\":\"Lengkapi.\"}";
                        default -> "";
                    };
            return Scene.of(cast(row.state()), Scope.ENTRY, path)
                    .sending(form)
                    .naming(entry(row.state()));
        }

        private Scene uploading(Permission row) {
            var purpose = row.state().equals("letter") ? "assignment-letter" : "evidence";
            return Scene.of(
                            cast("draft"),
                            Scope.ENTRY,
                            "/api/files?entry=" + draft + "&purpose=" + purpose)
                    .with(
                            Map.of(
                                    "Content-Type",
                                    "application/octet-stream",
                                    "X-File-Name",
                                    "a.pdf"))
                    .sending(new String(PDF, StandardCharsets.US_ASCII))
                    .naming(draft);
        }

        private Scene file(Permission row) {
            var id =
                    switch (row.state()) {
                        case "letter-untold" -> untoldLetter;
                        case "letter" -> letter;
                        case "submitted" -> submittedFile;
                        default -> draftFile;
                    };
            var name =
                    switch (row.state()) {
                        case "letter-untold" -> "untold";
                        case "submitted" -> "submitted";
                        default -> "draft";
                    };
            return Scene.of(cast(name), Scope.ENTRY, row.path().replace("{id}", id)).naming(id);
        }

        private Scene submissions(Permission row) {
            var path = row.path().replace("{edition}", programme.edition);
            return Scene.of(cast("draft"), Scope.EDITION, path);
        }

        private Troupe cast(String name) {
            return troupe.with(Actor.OPERATOR, programme.account("operator-" + name))
                    .with(Actor.CONTRIBUTOR, programme.account("contributor-" + name))
                    .with(Actor.SEKDA, programme.account("sekda-" + name));
        }
    }
}
