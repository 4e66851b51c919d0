package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What may be written into a registration and its edition, and how entries are found again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntriesTest {
    private static final String STALE = "\"99\"";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;

    private Programme programme;
    private Person secretariat;
    private Person operator;
    private String edition;

    @BeforeEach
    void an_edition() {
        programme = new Programme(port, accounts, memberships);
        secretariat = programme.staff(Role.SECRETARIAT);
        operator = programme.account("operator");
        edition = programme.publish(secretariat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verification | ''",
                "return       | {'reason':'x'}",
                "rejection    | {'reason':'x'}",
                "hand-over    | {'reason':'x','operator':'%s'}",
            },
            quoteCharacter = '`')
    void a_decision_on_a_version_that_is_gone_is_refused(String command, String form) {
        var entry = programme.submitted(operator, edition, "51.71");
        var path = "/api/entries/" + entry + "/" + command;
        var body =
                form.equals("''")
                        ? ""
                        : form.replace('\'', '"').formatted(programme.accountId("next"));
        programme.post(secretariat, path, STALE, body).refusedWith(CommonRefusal.CHANGED_MEANWHILE);
        var etag = String.valueOf(secretariat.get("/api/entries/" + entry).ok().etag());
        programme.post(secretariat, path, etag, body).ok();
    }

    @Test
    void an_operators_step_on_a_version_that_is_gone_is_refused() {
        var entry = programme.register(operator, edition, "51.71").ok().text("id");
        programme.attachLetter(operator, entry);
        var path = "/api/entries/" + entry;
        for (var step : List.of("/submission", "/withdrawal")) {
            programme
                    .post(operator, path + step, STALE, "{\"reason\":\"x\"}")
                    .refusedWith(CommonRefusal.CHANGED_MEANWHILE);
        }
        operator.post(path + "/withdrawal", "{\"reason\":\"x\"}").ok();
        programme
                .post(secretariat, path + "/reopening", STALE, "{\"reason\":\"y\"}")
                .refusedWith(CommonRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void a_letter_is_attached_to_the_version_that_was_seen() {
        var entry = programme.register(operator, edition, "51.71").ok().text("id");
        var letter = "{\"file\":\"fi-1\",\"sha256\":\"%s\"}".formatted("0".repeat(64));
        var path = "/api/entries/" + entry + "/assignment-letter";
        operator.put(path, letter).refusedWith(CommonRefusal.MISSING_IF_MATCH);
        operator.put(path, STALE, letter).refusedWith(CommonRefusal.CHANGED_MEANWHILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nominee.name   |"
                    + " 'nominee':{'name':'a\\u202eb','salutation':'Ibu','email':'a@demo.example','language':'id'}",
                "nominee.name   |"
                    + " 'nominee':{'name':'a\\nb','salutation':'Ibu','email':'a@demo.example','language':'id'}",
                "contact.name   | 'contact':{'name':'a\\u0007b','office':'B'}",
                "contact.office | 'contact':{'name':'a','office':'B\\r\\nBcc: x'}",
                "contact.phone  | 'contact':{'name':'a','office':'B','phone':'\\u20660812'}",
                "title          | 'title':'a\\u001bb'",
                "members[0]     | 'members':['a\\tb']",
            },
            quoteCharacter = '`')
    void what_nobody_sees_is_not_written(String field, String part) {
        var contact = part.startsWith("'contact'") ? "" : ",'contact':{'name':'A','office':'B'}";
        var form = "{'edition':'" + edition + "','code':'51.71'," + part + contact + "}";
        var refused = operator.create("/api/entries", Programme.key(), form.replace('\'', '"'));
        refused.refusedWith(CommonRefusal.UNREADABLE_TEXT);
        assertThat(refused.text("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I Gusti Ngurah, S.T.", "محمد بن عبد الله", "Nurul ‘Aini", "Ŋ ʻokina"})
    void a_name_is_written_as_its_owner_writes_it(String name) {
        var form =
                "{\"edition\":\"%s\",\"code\":\"51.71\",\"contact\":{\"name\":\"%s\",\"office\":\"B\"}}"
                        .formatted(edition, name);
        var entry = operator.create("/api/entries", Programme.key(), form).ok().text("id");
        var read = operator.get("/api/entries/" + entry).ok().body();
        assertThat(read.path("contact").path("name").asString()).isEqualTo(name);
    }

    @Test
    void a_reason_may_have_lines_and_nothing_unseen() {
        var entry = programme.submitted(operator, edition, "51.71");
        var path = "/api/entries/" + entry + "/return";
        secretariat
                .post(path, "{\"reason\":\"a\\u202eb\"}")
                .refusedWith(CommonRefusal.UNREADABLE_TEXT);
        secretariat.post(path, "{\"reason\":\"satu\\ndua\"}").ok();
    }

    @Test
    void a_group_is_one_group_however_its_code_is_written() {
        var academy = programme.publish(secretariat, "dla-ntt-2025");
        var form =
                "{\"edition\":\"%s\",\"code\":\"%s\",\"title\":\"Kelompok\",\"contact\":{\"name\":\"A\",\"office\":\"B\"}}";
        var first =
                operator.create("/api/entries", Programme.key(), form.formatted(academy, " k-2 "));
        var read = operator.get("/api/entries/" + first.ok().text("id")).ok().body();
        assertThat(read.path("entry").path("code").asString()).isEqualTo("K-2");
        operator.create("/api/entries", Programme.key(), form.formatted(academy, "K-2"))
                .refusedWith(RegistrationRefusal.ALREADY_REGISTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schedule-already-open |"
                    + " {'windows':{'registration':{'opens':'2090-01-01T00:00:00Z','closes':'2091-01-01T00:00:00Z'}},'reason':'x'}",
                "schedule-closes-earlier |"
                    + " {'windows':{'submission':{'closes':'2020-01-01T00:00:00Z'}},'reason':'x'}",
                "missing-value | {'windows':{'submission':null},'reason':'x'}",
                "wrong-value | {'windows':{},'reason':'x'}",
                "wrong-value | {'windows':{'submission':{}},'reason':'x'}",
                "wrong-value |"
                    + " {'windows':{'submission':{'closes':'2100-01-01T00:00:00Z'}},'reason':'x'}",
                "unreadable-text |"
                    + " {'windows':{'submission':{'closes':'2090-01-01T00:00:00Z'}},'reason':'\\u202e'}",
            },
            quoteCharacter = '`')
    void a_schedule_changes_so_that_nobody_loses(String refusal, String form) {
        var path = "/api/editions/" + edition + "/schedule";
        var refused = programme.post(secretariat, path, "*", form.replace('\'', '"'));
        assertThat(refused.text("type")).as(refused.raw()).endsWith(":" + refusal);
    }

    @Test
    void a_reason_for_new_dates_has_at_most_a_thousand_characters() {
        var path = "/api/editions/" + edition + "/schedule";
        var windows = "{\"windows\":{\"registration\":{\"closes\":null}},\"reason\":\"%s\"}";
        var refused = programme.post(secretariat, path, "*", windows.formatted("x".repeat(1_001)));
        refused.refusedWith(CommonRefusal.WRONG_VALUE);
        assertThat(refused.text("field")).isEqualTo("reason");
    }

    @Test
    void what_is_wrong_with_dates_is_said_in_the_callers_language() {
        var form =
                Programme.edition("adlga-2025")
                        .replace("\"demo\":true", "\"demo\":true,\"places\":{\"desk\":-1}");
        var refused = secretariat.create("/api/editions", Programme.key(), form);
        refused.refusedWith(RegistrationRefusal.TEMPLATE_INVALID);
        assertThat(refused.text("detail"))
                .startsWith("The changes")
                .doesNotContain("harus", "tidak", "jumlah");
    }

    @Test
    void entries_are_found_by_what_they_are_and_where_they_stand() {
        var denpasar = programme.submitted(operator, edition, "51.71");
        var badung = programme.submitted(operator, edition, "51.03");
        var kupang = programme.submitted(operator, edition, "53.71");
        var draft = programme.register(operator, edition, "51.04").ok().text("id");
        secretariat.post("/api/entries/" + kupang + "/verification", "").ok();

        assertThat(found("?province=51")).containsExactlyInAnyOrder(denpasar, badung, draft);
        assertThat(found("?status=VERIFIED")).containsExactly(kupang);
        assertThat(found("?status=DRAFT")).containsExactly(draft);
        assertThat(found("?category=kota&status=SUBMITTED")).containsExactly(denpasar);
        assertThat(found("?step=REGISTERED&q=kota")).containsExactly(denpasar);
        assertThat(found("?q=51.0")).containsExactlyInAnyOrder(badung, draft);
        assertThat(found("?stage=desk")).isEmpty();
        assertThat(found("?sort=code")).containsExactly(badung, draft, denpasar, kupang);
        assertThat(found("?sort=title")).endsWith(denpasar, kupang);
        assertThat(found("?sort=status"))
                .containsExactly(draft, first(denpasar, badung), second(denpasar, badung), kupang);
        assertThat(found("?sort=updated")).containsExactly(draft, denpasar, badung, kupang);
        for (var sort : List.of("id", "code", "title", "status", "updated")) {
            assertThat(walked("?limit=1&sort=" + sort)).isEqualTo(found("?sort=" + sort));
        }
        var cursor = secretariat.get(overview("?limit=1&sort=code")).ok().text("next");
        secretariat
                .get(overview("?limit=1&sort=title&cursor=" + cursor))
                .refusedWith(CommonRefusal.WRONG_VALUE);

        var funnel = secretariat.get("/api/overview/" + edition).ok().body();
        assertThat(funnel.path("entries").asInt()).isEqualTo(4);
        assertThat(funnel.path("statuses").path("DRAFT").asInt()).isEqualTo(1);
        assertThat(funnel.path("steps").path("REGISTERED").asInt()).isEqualTo(3);
        var auditor = programme.staff(Role.AUDITOR);
        var seen = auditor.get("/api/overview/" + edition).ok().body();
        assertThat(seen.path("entries").asInt()).isEqualTo(3);
        assertThat(seen.path("statuses").has("DRAFT")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?colour=red", "?sort=colour", "?status=ZZZ", "?step=x", "?outcome=x"})
    void a_filter_that_a_list_does_not_know_is_refused(String query) {
        var refused = secretariat.get(overview(query));
        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
    }

    @Test
    void an_edition_that_is_not_there_has_no_overview() {
        secretariat.get("/api/overview/ed-x").refusedWith(CommonRefusal.NOT_FOUND);
        secretariat.get("/api/overview/ed-x/entries").refusedWith(CommonRefusal.NOT_FOUND);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private String overview(String query) {
        return "/api/overview/" + edition + "/entries" + query;
    }

    private List<String> found(String query) {
        return ids(secretariat.get(overview(query)).ok().body());
    }

    private List<String> walked(String query) {
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = secretariat.get(overview(query + next)).ok().body();
            all.addAll(ids(page));
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return all;
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").valueStream().map(one -> one.path("id").asString()).toList();
    }
}
