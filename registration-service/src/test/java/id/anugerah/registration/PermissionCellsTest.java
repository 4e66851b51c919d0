package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.testing.AskedActions;
import id.anugerah.kit.testing.Cells;
import id.anugerah.kit.testing.Cells.Scene;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Troupe;
import id.anugerah.kit.testing.Troupe.Member;
import id.anugerah.kit.testing.Troupe.Places;
import id.anugerah.kit.testing.Troupe.Scope;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import java.util.Iterator;

/** Every cell of the table of permissions by which this service decides. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
class PermissionCellsTest {
    private static final String PERSON =
            "\"name\":\"Rai\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"";
    private static final String REASON = "{\"reason\":\"Seperti yang diminta.\"}";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    @Test
    void every_cell_of_the_table_is_as_it_says() {
        var scenes = new Scenes(new Programme(port, accounts, memberships));
        new Cells("registration", port, scenes.programme::settled).check(scenes::of);
    }

    @Test
    void the_service_asks_for_every_action_that_it_decides_on() {
        AskedActions.check("registration", RegistrationAction.class);
    }

    @Test
    void who_may_not_see_drafts_does_not_find_them_by_asking_for_them() {
        var programme = new Programme(port, accounts, memberships);
        var edition = programme.publish(programme.staff(Role.SECRETARIAT));
        programme.register(programme.account("operator"), edition, "51.71").ok();
        for (var role : new Role[] {Role.AUDITOR, Role.CHAIR}) {
            var found =
                    programme.staff(role).get("/api/entries?status=DRAFT&edition=" + edition).ok();
            assertThat(found.body().path("items")).isEmpty();
        }
    }

    /** One edition, another one, and a government of its own for each row. */
    private static final class Scenes {
        private final Iterator<Region> regions = Regions.load().eligible().iterator();
        private final Programme programme;
        private final Person secretariat;
        private final String edition;
        private final String sekdaMail = Programme.mail("sekda");
        private final String operator;
        private final String contributor;
        private final String sekda;
        private final Troupe troupe;

        private Scenes(Programme programme) {
            this.programme = programme;
            secretariat = programme.staff(Role.SECRETARIAT);
            edition = programme.publish(secretariat);
            operator = programme.accountId("operator");
            contributor = programme.accountId("contributor");
            var elsewhere = programme.publish(secretariat);
            var places =
                    new Places(
                            edition,
                            registered(programme.account("beside"), edition),
                            elsewhere,
                            registered(programme.account("foreign"), elsewhere));
            var registrar = programme.registrar();
            sekda = programme.accountOf(sekdaMail);
            registrar.grant(contributor, Role.CONTRIBUTOR, edition, draft());
            var assessor = programme.accountId("assessor");
            registrar.grant(assessor, Role.ASSESSOR, edition, null);
            troupe =
                    Troupe.of(places, programme::accountId, registrar)
                            .with(Actor.OPERATOR, operator)
                            .with(Actor.SEKDA, sekda)
                            .with(Actor.CONTRIBUTOR, contributor)
                            .with(Actor.ASSESSOR, assessor)
                            .with(Actor.ASSESSOR_UNASSIGNED, assessor);
        }

        private Scene of(Permission row) {
            return switch (row.action().replaceAll("\\..*", "")) {
                case "template", "region", "sign-in", "participant", "history" -> open(row);
                case "session", "protection", "password", "app", "passkey", "recovery-code" ->
                        own(row);
                case "edition" -> edition(row);
                case "account", "signing-key" -> office(row);
                case "invitation", "membership" ->
                        row.state().equals("colleague") ? colleagues(row) : offices(row);
                case "overview" -> overview(row);
                case "verification" -> verification(row);
                case "audit" -> Scene.of(troupe, Scope.EDITION, row.path() + "?edition=" + edition);
                case "entry" -> row.path().contains("{id}") ? entry(row) : entries(row);
                default -> throw new IllegalArgumentException(row.action());
            };
        }

        private Scene open(Permission row) {
            var code = row.action().startsWith("region") ? "51.71" : "adlga-2025";
            var path = row.path().replace("{code}", code).replace("{edition}", edition);
            return Scene.of(troupe, Scope.EDITION, path).sending(_ -> knock(row.action()));
        }

        /** Something that everybody may try, and that leads nowhere. */
        private static String knock(String action) {
            return switch (action) {
                case "sign-in.demo", "sign-in.send-link", "sign-in.send-reset" ->
                        "{\"email\":\"%s\"%s}"
                                .formatted(
                                        Programme.mail("demo"),
                                        action.equals("sign-in.demo") ? ",\"name\":\"A\"" : "");
                case "sign-in.password" ->
                        "{\"email\":\"%s\",\"password\":\"x\"}".formatted(Programme.mail("a"));
                case "sign-in.sign-up" -> "{" + PERSON.formatted(Programme.mail("a")) + "}";
                case "sign-in.confirm-sign-up", "sign-in.reset" ->
                        "{\"link\":\"x\",\"password\":\"x\"}";
                case "sign-in.link",
                        "sign-in.look-at-invitation",
                        "sign-in.accept-invitation",
                        "sign-in.change-address" ->
                        "{\"link\":\"x\"}";
                case "sign-in.code", "sign-in.recovery-code", "sign-in.confirm-app" ->
                        "{\"attempt\":\"x\",\"code\":\"000000\"}";
                case "sign-in.begin-app", "sign-in.begin-passkey" -> "{\"attempt\":\"x\"}";
                case "sign-in.passkey" -> "{\"attempt\":\"x\",\"credential\":{}}";
                case "sign-in.confirm-passkey" ->
                        "{\"attempt\":\"x\",\"credential\":{},\"name\":\"A\"}";
                default -> "";
            };
        }

        private Scene edition(Permission row) {
            var form =
                    switch (row.action()) {
                        case "edition.publish", "edition.preview" ->
                                Programme.edition("adlga-2025");
                        case "edition.reschedule" ->
                                "{\"windows\":{\"registration\":{\"closes\":\"2090-01-01T00:00:00Z\"}},"
                                    + "\"reason\":\"Diperpanjang.\"}";
                        default -> "{\"to\":\"2020-01-01T00:00:00Z\"}";
                    };
            return Scene.of(troupe, Scope.PLATFORM, row.path().replace("{id}", edition))
                    .sending(form);
        }

        /** What everybody may do with their own account. */
        private Scene own(Permission row) {
            return Scene.of(troupe, Scope.PLATFORM, row.path().replace("{id}", "none"))
                    .sending(
                            switch (row.action()) {
                                case "password.change" -> "{\"password\":\"x\"}";
                                case "app.confirm" -> "{\"code\":\"000000\"}";
                                case "passkey.add" ->
                                        "{\"attempt\":\"x\",\"credential\":{},\"name\":\"A\"}";
                                default -> "";
                            });
        }

        private Scene office(Permission row) {
            var path = row.path().replace("{id}", programme.accountId("rai"));
            var query = row.action().equals("account.find") ? "?email=" + sekdaMail : "";
            return Scene.of(troupe, Scope.PLATFORM, path + query)
                    .sending(member ->
                            switch (row.action()) {
                                case "account.join" ->
                                        "{\"account\":\"%s\",\"reason\":\"Satu orang.\"}"
                                                .formatted(programme.accountId("rai"));
                                case "account.take-second-factor" -> REASON;
                                case "account.change" -> account(member);
                                default -> "";
                            });
        }

        private Scene offices(Permission row) {
            var id =
                    switch (row.action()) {
                        case "membership.revoke" -> assessing();
                        case "invitation.create", "invitation.list", "membership.list" -> "";
                        default -> invited(secretariat, assessor());
                    };
            var scope = row.action().endsWith(".list") ? Scope.PLATFORM : Scope.EDITION;
            return Scene.of(troupe, scope, row.path().replace("{id}", id))
                    .sending(_ -> row.action().equals("invitation.create") ? assessor() : "");
        }

        private Scene colleagues(Permission row) {
            var entry = draft();
            programme.registrar().grant(contributor, Role.CONTRIBUTOR, edition, entry);
            var who = programme.as(operator, Role.OPERATOR);
            var id =
                    switch (row.action()) {
                        case "membership.revoke" -> helping(entry);
                        case "invitation.create", "invitation.list" -> "";
                        default -> invited(who, colleague(entry));
                    };
            var query =
                    row.action().equals("invitation.list")
                            ? "?edition=" + edition + "&entry=" + entry
                            : "";
            return Scene.of(troupe, Scope.ENTRY, row.path().replace("{id}", id) + query)
                    .sending(_ -> row.action().equals("invitation.create") ? colleague(entry) : "")
                    .naming(row.action().equals("membership.revoke") ? id : entry);
        }

        private static String invited(Person inviter, String form) {
            return inviter.create("/api/invitations", Programme.key(), form).ok().text("id");
        }

        private String assessing() {
            var account = programme.accountId("rai");
            programme.registrar().grant(account, Role.ASSESSOR, edition, null);
            return programme.membershipOf(account);
        }

        private String helping(String entry) {
            var account = programme.accountId("rai");
            programme.registrar().grant(account, Role.CONTRIBUTOR, edition, entry);
            return programme.membershipOf(account);
        }

        private String assessor() {
            return guest("\"role\":\"ASSESSOR\",\"edition\":\"%s\",\"home\":\"51\"", edition);
        }

        private String colleague(String entry) {
            return guest(
                    "\"role\":\"CONTRIBUTOR\",\"edition\":\"%s\",\"entry\":\"%s\"", edition, entry);
        }

        private static String guest(String seat, Object... values) {
            var person = PERSON.formatted(Programme.mail("rai"));
            return "{" + person + "," + seat.formatted(values) + "}";
        }

        /** The Sekda keeps the address by which registrations name them. */
        private String account(Member member) {
            var mail = member.account().equals(sekda) ? sekdaMail : Programme.mail("rai");
            return "{\"name\":\"Rai\",\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"}"
                    .formatted(mail);
        }

        private Scene overview(Permission row) {
            if (row.isPart()) draft();
            return Scene.of(troupe, Scope.EDITION, row.path().replace("{edition}", edition))
                    .showing(answer -> answer.body().path("statuses").has("DRAFT"));
        }

        private Scene verification(Permission row) {
            var entry = draft();
            var form =
                    row.action().equals("verification.preview")
                            ? "{\"edition\":\"%s\",\"entries\":[\"%s\"]}"
                            : "{\"edition\":\"%s\",\"entries\":[{\"id\":\"%s\",\"version\":\"\\\"9\\\"\"}]}";
            var body = form.formatted(edition, entry);
            if (!row.path().contains("{id}")) {
                var query = row.changes() ? "" : "?edition=" + edition;
                return Scene.of(troupe, Scope.EDITION, row.path() + query)
                        .sending(_ -> row.changes() ? body : "");
            }
            var id =
                    secretariat.create("/api/verifications", Programme.key(), body).ok().text("id");
            return Scene.of(troupe, Scope.EDITION, row.path().replace("{id}", id)).naming(id);
        }

        private Scene entries(Permission row) {
            if (row.isPart()) draft();
            return Scene.of(troupe, Scope.EDITION, row.path() + "?limit=200&edition=" + edition)
                    .sending(_ -> form(edition, region()))
                    .showing(answer -> answer.raw().contains("\"DRAFT\""));
        }

        private Scene entry(Permission row) {
            var entry = row.state().equals("draft") ? draft() : submitted();
            programme.registrar().grant(contributor, Role.CONTRIBUTOR, edition, entry);
            secretariat.get("/api/entries/" + entry).ok();
            return Scene.of(troupe, Scope.ENTRY, row.path().replace("{id}", entry))
                    .sending(member -> form(row.action(), member))
                    .naming(entry)
                    .showing(answer ->
                            answer.body()
                                    .path("nominee")
                                    .path("nip")
                                    .asString("*")
                                    .matches("\\d{18}"));
        }

        private String form(String action, Member member) {
            return switch (action) {
                case "entry.edit" -> edit();
                case "entry.attach" ->
                        "{\"file\":\"fi-1\",\"sha256\":\"%s\"}".formatted("0".repeat(64));
                case "entry.hand-over" ->
                        "{\"operator\":\"%s\",\"reason\":\"Pindah tugas.\"}"
                                .formatted(programme.accountId("next"));
                case "entry.submit", "entry.verify" -> "";
                default -> REASON;
            };
        }

        private String edit() {
            return "{\"nominee\":%s,\"contact\":{\"name\":\"Made\",\"office\":\"Diskominfo\"}}"
                    .formatted(Programme.NOMINEE.formatted(sekdaMail));
        }

        private static String form(String edition, String code) {
            return "{\"edition\":\"%s\",\"code\":\"%s\",\"contact\":{\"name\":\"A\",\"office\":\"B\"}}"
                    .formatted(edition, code);
        }

        private String region() {
            synchronized (regions) {
                return regions.next().code();
            }
        }

        private String registered(Person who, String where) {
            return programme.register(who, where, region()).ok().text("id");
        }

        /** A draft that has a Sekda already, because the secretariat handed it over. */
        private String draft() {
            var who = programme.as(operator, Role.OPERATOR);
            var entry = programme.register(who, edition, region(), sekdaMail).ok().text("id");
            var named = Programme.NOMINEE.formatted(sekdaMail);
            var form = "{\"nominee\":%s,\"reason\":\"Pindah tugas.\"}".formatted(named);
            secretariat.post("/api/entries/" + entry + "/hand-over", form).ok();
            return entry;
        }

        private String submitted() {
            var who = programme.as(operator, Role.OPERATOR);
            return programme.submitted(who, edition, region(), sekdaMail);
        }
    }
}
