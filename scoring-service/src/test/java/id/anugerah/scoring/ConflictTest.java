package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.kit.web.CommonRefusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@ScoringTest
class ConflictTest {
    private static final String UPHELD = "{\"upheld\":true}";
    private static final String DISMISSED = "{\"upheld\":false,\"reason\":\"a namesake\"}";

    private final Programme programme;

    ConflictTest(@Autowired Log log, @LocalServerPort int port) {
        programme = Programme.ready(log, port, 4, 3);
    }

    @Test
    void who_declared_beforehand_is_put_on_no_panel_there_until_it_is_dismissed() {
        open();
        var first = declare(assessor(0), "\"region\":\"32\"").ok().text("id");
        var second = declare(assessor(1), "\"entry\":\"" + programme.entryId(3) + "\"").ok();
        panel();
        assertThat(entriesOf(0)).isEmpty();
        assertThat(entriesOf(1)).doesNotContain(programme.entryId(3));
        assertThat(programme.sheets("desk")).hasSize(7);
        decide(second.text("id"), UPHELD).ok();
        decide(first, DISMISSED).ok();
        panel();
        assertThat(entriesOf(0)).containsExactly(programme.entryId(3));
        decide(first, UPHELD).refusedWith(ScoringRefusal.CONFLICT_DECIDED);
    }

    @Test
    void an_upheld_conflict_ends_the_sheet_and_gives_the_entry_to_somebody_else() {
        open();
        panel();
        var entry = entriesOf(0).getFirst();
        var id = declare(assessor(0), "\"entry\":\"" + entry + "\"").ok().text("id");
        assertThat(programme.sheets("desk")).hasSize(8);

        assertThat(decide(id, UPHELD).ok().text("status")).isEqualTo("UPHELD");

        assertThat(programme.sheets("desk")).hasSize(9);
        assertThat(statuses(entry))
                .containsEntry(programme.assessors.getFirst(), "RECUSED")
                .hasSize(3);
        decide(id, UPHELD).ok();
        panel();
        assertThat(programme.sheets("desk")).hasSize(9);
        assertThat(entriesOf(0)).contains(entry);
    }

    @Test
    void an_upheld_conflict_holds_in_every_later_stage() {
        open();
        panel();
        var entry = programme.entryId(0);
        var id = declare(assessor(1), "\"entry\":\"" + entry + "\"").ok().text("id");
        decide(id, UPHELD).ok();
        programme
                .sheets("desk")
                .forEach((sheet, account) -> {
                    if (!sheet.endsWith(entry + ":" + programme.assessors.get(1))) {
                        programme.submit(sheet, account, 90, 90).ok();
                    }
                });
        programme.close("desk", "{}").ok();
        programme.decide("desk", "k");
        open("final");
        programme
                .secretary()
                .post("/api/stages/" + programme.edition + "/final/panel", "{\"seed\":\"s\"}")
                .ok();
        var account = programme.assessors.get(1);
        assertThat(programme.sheets("final"))
                .doesNotContainKey(
                        "sheet:" + programme.edition + ":final:" + entry + ":" + account);
    }

    @Test
    void the_secretariat_declares_for_an_assessor_and_the_chair_sees_it() {
        var account = programme.assessors.get(2);
        var form = "\"assessor\":\"" + account + "\",\"entry\":\"" + programme.entryId(1) + "\"";
        var id = declare(programme.secretary(), form).ok().text("id");
        var seen = programme.chair().get(list()).ok();
        assertThat(seen.body().path("items")).hasSize(1);
        assertThat(seen.raw()).contains(id, account, "my brother", "DECLARED");
        assertThat(assessor(2).get(list()).ok().raw()).contains(id);
        assertThat(assessor(1).get(list()).ok().body().path("items")).isEmpty();
        assessor(1).get("/api/conflicts/" + id).refusedWith(CommonRefusal.NOT_FOUND);
    }

    @Test
    void the_same_conflict_again_is_the_first_one_and_another_reason_is_refused() {
        var first = declare(assessor(0), "\"region\":\"32\"").ok().text("id");
        assertThat(declare(assessor(0), "\"region\":\"32\"").ok().text("id")).isEqualTo(first);
        assessor(0)
                .create("/api/conflicts", "other", form("\"region\":\"32\"", "my sister"))
                .refusedWith(ScoringRefusal.CONFLICT_DECLARED);
    }

    @Test
    void nobody_decides_on_their_own_conflict() {
        programme.member("rina-chair", "assessor0", Role.CHAIR, null, null);
        programme.member("anna-chair", "anna", Role.CHAIR, null, null);
        var own = declare(assessor(0), "\"region\":\"32\"").ok().text("id");
        programme
                .as("rina-chair", Role.CHAIR)
                .post("/api/conflicts/" + own + "/decision", DISMISSED)
                .refusedWith(ScoringRefusal.OWN_CONFLICT);
        var account = programme.assessors.get(1);
        var declared =
                declare(programme.secretary(), "\"assessor\":\"" + account + "\",\"region\":\"32\"")
                        .ok()
                        .text("id");
        programme
                .as("anna-chair", Role.CHAIR)
                .post("/api/conflicts/" + declared + "/decision", UPHELD)
                .refusedWith(ScoringRefusal.OWN_CONFLICT);
    }

    @Test
    void nobody_decides_for_an_account_they_invited_or_for_whoever_invited_them() {
        programme.member("inviter", "citra", Role.CHAIR, null, null);
        programme.member("guest", "dewi", Role.SECRETARIAT, null, "citra");
        programme.member("puppet", "eka", Role.CHAIR, null, "dewi");
        var account = programme.assessors.get(1);
        var guest = programme.as("guest", Role.SECRETARIAT);
        var id = declare(guest, "\"assessor\":\"" + account + "\",\"region\":\"32\"");
        for (var chair : List.of("inviter", "puppet")) {
            programme
                    .as(chair, Role.CHAIR)
                    .post("/api/conflicts/" + id.ok().text("id") + "/decision", UPHELD)
                    .refusedWith(ScoringRefusal.OWN_CONFLICT);
        }
        decide(id.text("id"), UPHELD).ok();
    }

    @Test
    void what_is_incomplete_or_not_theirs_is_refused() {
        declare(assessor(0), "\"region\":\"32\",\"entry\":\"" + programme.entryId(0) + "\"")
                .refusedWith(ScoringRefusal.CONFLICT_SUBJECT);
        declare(assessor(0), "\"assessor\":null").refusedWith(ScoringRefusal.CONFLICT_SUBJECT);
        declare(assessor(0), "\"region\":\"99\"").refusedWith(CommonRefusal.WRONG_VALUE);
        declare(assessor(0), "\"entry\":\"en-nobody\"").refusedWith(CommonRefusal.NOT_FOUND);
        var other = "\"assessor\":\"" + programme.assessors.get(1) + "\",\"region\":\"32\"";
        declare(assessor(0), other).refusedWith(CommonRefusal.NOT_ALLOWED);
        declare(programme.chair(), other).refusedWith(CommonRefusal.NOT_ALLOWED);
        var id = declare(assessor(0), "\"region\":\"32\"").ok().text("id");
        decide(id, "{\"upheld\":false}").refusedWith(ScoringRefusal.REASON_NEEDED);
        decide(id, "{}").refusedWith(CommonRefusal.MISSING_VALUE);
        programme
                .secretary()
                .post("/api/conflicts/" + id + "/decision", UPHELD)
                .refusedWith(CommonRefusal.NOT_ALLOWED);
    }

    private void open() {
        open("desk");
    }

    private void open(String stage) {
        Waiting.until(() ->
                programme
                        .secretary()
                        .post("/api/stages/" + programme.edition + "/" + stage + "/opening", "{}")
                        .ok());
    }

    private void panel() {
        programme
                .secretary()
                .post("/api/stages/" + programme.edition + "/desk/panel", "{\"seed\":\"s\"}")
                .ok();
    }

    private Person assessor(int number) {
        return programme.asAccount(programme.assessors.get(number), Role.ASSESSOR);
    }

    private Person.Answer declare(Person by, String subject) {
        return by.create("/api/conflicts", "k", form(subject, "my brother"));
    }

    private String form(String subject, String reason) {
        return "{\"edition\":\"%s\",%s,\"reason\":\"%s\"}"
                .formatted(programme.edition, subject, reason);
    }

    private Person.Answer decide(String id, String ruling) {
        return programme.chair().post("/api/conflicts/" + id + "/decision", ruling);
    }

    private String list() {
        return "/api/conflicts?edition=" + programme.edition;
    }

    private List<String> entriesOf(int number) {
        return programme.sheets("desk").entrySet().stream()
                .filter(sheet -> sheet.getValue().equals(programme.assessors.get(number)))
                .map(sheet -> sheet.getKey().split(":", -1)[3])
                .toList();
    }

    private Map<String, String> statuses(String entry) {
        var found = new TreeMap<String, String>();
        programme
                .secretary()
                .get("/api/sheets?limit=200&edition=" + programme.edition + "&stage=desk")
                .ok()
                .body()
                .path("items")
                .forEach(sheet -> {
                    if (!sheet.path("entry").asString().equals(entry)) return;
                    found.put(sheet.path("assessor").asString(), sheet.path("status").asString());
                });
        return found;
    }
}
