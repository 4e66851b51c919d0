package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.EntrantEvent.Entrant;
import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.contracts.scoring.StandingEvent.Standing;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Marks;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What everybody may know of those who take part. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipantsTest {
    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Memberships memberships;
    @Autowired Log log;

    private final Marks marks = new Marks();
    private Programme programme;
    private Neighbour scoring;
    private Person secretariat;
    private String edition;

    @BeforeEach
    void an_edition() {
        programme = new Programme(port, accounts, memberships);
        scoring = new Neighbour("scoring", log);
        secretariat = programme.staff(Role.SECRETARIAT);
        edition = programme.publish(secretariat);
    }

    @Test
    void whoever_was_accepted_takes_part_and_nobody_else_is_shown_or_counted() {
        var denpasar = verified("51.71");
        var bali = verified("51");
        var draft = programme.account("operator");
        programme.register(draft, edition, "51.01").ok();
        programme.submitted(programme.account("operator"), edition, "51.02");
        entrant(verified("51.03"), EntrantEvent.Status.WITHDRAWN);
        entrant(verified("51.04"), EntrantEvent.Status.DISQUALIFIED);

        assertThat(entries("")).containsExactly(denpasar, bali);
        var summary = get("/summary").body();
        assertThat(summary.path("total").asInt()).isEqualTo(2);
        assertThat(summary.path("categories").toString()).isEqualTo("{\"kota\":1,\"provinsi\":1}");
        assertThat(summary.path("provinces").toString()).isEqualTo("{\"51\":2}");
        assertThat(summary.at("/eligible/categories/kabupaten").asInt()).isEqualTo(415);
        assertThat(summary.at("/eligible/provinces/31").asInt()).isEqualTo(1);
        assertThat(get("/table").raw().lines()).hasSize(3);
    }

    @Test
    void the_last_published_standing_is_what_somebody_reached() {
        var first = verified("51.71");
        var second = verified("52.71");
        var third = verified("53.71");
        standing(first, "desk", 1, Outcome.ADVANCED, 2, null, "81.50");
        standing(second, "desk", 1, Outcome.ADVANCED, 1, null, "92.00");
        standing(third, "desk", 1, Outcome.ELIMINATED, 3, null, "");
        standing(second, "presentation", 1, Outcome.NOT_AWARDED, 2, null, "70.00");
        standing(first, "presentation", 1, Outcome.AWARDED, 1, 1, "88.25");

        var reached = page("?sort=reached").path("items");
        assertThat(reached)
                .extracting(one -> one.path("entry").asString())
                .containsExactly(first, second, third);
        assertThat(reached.path(0).path("reached").toString())
                .isEqualTo(
                        "{\"stage\":\"presentation\",\"outcome\":\"AWARDED\",\"rank\":1,\"place\":1,"
                            + "\"total\":\"88.25\"}");
        assertThat(reached.path(2).path("reached").has("total")).isFalse();
        assertThat(get("/table").raw())
                .contains("51.71,Kota Denpasar,kota,51,presentation,AWARDED,1,1,88.25," + first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "?category=kota    | 51.71 52.71",
                "?province=52      | 52.71",
                "?q=DENP           | 51.71",
                "?q=51             | 51.71 51",
                "?sort=code        | 51 51.71 52.71",
                "?sort=title       | 51.71 52.71 51",
                "?category=planet  | ``",
            })
    void they_are_found_by_category_province_and_name(String query, String codes) {
        for (var code : List.of("51.71", "52.71", "51")) verified(code);
        assertThat(page(query).path("items").valueStream().map(one -> one.path("code").asString()))
                .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void pages_follow_each_other_and_orders_do_not_mix() {
        for (var code : List.of("51.71", "52.71", "51")) verified(code);
        var first = page("?limit=2&sort=code");
        var cursor = "cursor=" + first.path("next").asString();
        var rest = page("?sort=code&" + cursor);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.at("/items/0/code").asString()).isEqualTo("52.71");
        anybody("?sort=title&" + cursor).refusedWith(CommonRefusal.WRONG_VALUE);
        anybody("?sort=size").refusedWith(CommonRefusal.WRONG_VALUE);
        anybody("?colour=red").refusedWith(CommonRefusal.UNKNOWN_FIELD);
    }

    @Test
    void the_table_is_a_file_that_a_spreadsheet_opens() {
        verified("51.71");
        var table = get("/table");
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"trial-participants-adlga-2025.csv\"");
        assertThat(table.raw())
                .startsWith("\uFEFFcode,title,category,province_code,stage,")
                .contains("\r\n51.71,Kota Denpasar,kota,51,,,,,,en-");
    }

    @Test
    void groups_belong_to_no_province_and_nobody_counts_who_could_be_one() {
        edition = programme.publish(secretariat, "dla-ntt-2025");
        var form =
                "{\"edition\":\"%s\",\"code\":\"k1\",\"title\":\"=Kelompok"
                    + " 1\",\"members\":[\"Ani\"],\"contact\":{\"name\":\"A\",\"office\":\"B\"}}";
        var operator = programme.account("operator");
        var made = operator.create("/api/entries", Programme.key(), form.formatted(edition)).ok();
        accept(operator, made.text("id"));
        var summary = get("/summary").body();
        assertThat(summary.path("total").asInt()).isEqualTo(1);
        assertThat(summary.path("provinces")).isEmpty();
        assertThat(summary.at("/eligible/categories")).isEmpty();
        assertThat(get("/table").raw()).contains("'=Kelompok 1");
    }

    @Test
    void of_an_edition_that_is_not_there_nobody_takes_part() {
        for (var path : List.of("", "/summary", "/table")) {
            Person.anybody(port)
                    .get("/api/participants/ed-none" + path)
                    .refusedWith(CommonRefusal.NOT_FOUND);
        }
    }

    @Test
    void history_counts_the_accepted_of_real_editions_and_cites_sources_for_the_years_before() {
        var demo = verified("51.71");
        var real =
                secretariat
                        .create("/api/editions", Programme.key(), edition(false))
                        .ok()
                        .text("id");
        var operator = programme.account("operator");
        var form =
                "{\"edition\":\"%s\",\"code\":\"51.71\",\"nominee\":{\"name\":\"A\","
                        + "\"salutation\":\"Ibu\",\"email\":\"%s\",\"language\":\"id\"},"
                        + "\"contact\":{\"name\":\"A\",\"office\":\"B\"}}";
        var made =
                operator.create(
                        "/api/entries",
                        Programme.key(),
                        form.formatted(real, Programme.mail("sekda")));
        var entry = made.ok().text("id");
        programme.attachLetter(operator, entry);
        accept(operator, entry);

        var history = Person.anybody(port).get("/api/history", after()).ok();
        assertThat(history.raw()).contains(real).doesNotContain(edition, demo);
        var rows = history.body().valueStream().toList();
        assertThat(rows.stream().map(one -> one.path("season").asInt()))
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(rows)
                .allMatch(one -> !one.at("/source/title").asString().isBlank())
                .anyMatch(one ->
                        one.path("edition").asString("").equals(real)
                                && one.path("participants").asInt() == 1);
        var oldest = rows.getLast();
        assertThat(oldest.path("season").asInt()).isEqualTo(2022);
        assertThat(oldest.at("/note/id").asString()).contains("64", "76");
        assertThat(oldest.at("/note/en").asString()).contains("64", "76");
    }

    private static String edition(boolean demo) {
        var today = LocalDate.now(ZoneOffset.ofHours(7));
        return "{\"template\":\"adlga-2025\",\"startsOn\":\"%s\",\"demo\":%s}"
                .formatted(today, demo);
    }

    private String verified(String code) {
        var operator = programme.account("operator");
        var entry = programme.register(operator, edition, code).ok().text("id");
        programme.attachLetter(operator, entry);
        accept(operator, entry);
        return entry;
    }

    private void accept(Person operator, String entry) {
        operator.post("/api/entries/" + entry + "/submission", "").ok();
        var accepted = secretariat.post("/api/entries/" + entry + "/verification", "").ok();
        marks.add(accepted.header("Seen"));
    }

    private void entrant(String entry, EntrantEvent.Status status) {
        var id = "entrant:" + entry;
        var entrant = new Entrant(id, entry, edition, status, null);
        marks.add(scoring.tells(id, new EntrantEvent.Changed(entrant, null)));
    }

    private void standing(
            String entry,
            String stage,
            int version,
            Outcome outcome,
            int rank,
            @Nullable Integer place,
            String total) {
        var id = "standing:%s:%s:%d:%s".formatted(edition, stage, version, entry);
        var standing =
                new Standing(
                        id,
                        edition,
                        edition + ":" + stage,
                        version,
                        entry,
                        "kota",
                        outcome,
                        rank,
                        3,
                        place,
                        total,
                        total,
                        List.of());
        marks.add(scoring.tells(id, new StandingEvent.Published(standing)));
    }

    private Map<String, String> after() {
        var seen = marks.get();
        return seen.isEmpty() ? Map.of() : Map.of("After", seen);
    }

    private Person.Answer anybody(String more) {
        return Person.anybody(port).get("/api/participants/" + edition + more, after());
    }

    private Person.Answer get(String more) {
        return anybody(more).ok();
    }

    private JsonNode page(String more) {
        return get(more).body();
    }

    private List<String> entries(String more) {
        return page(more)
                .path("items")
                .valueStream()
                .map(one -> one.path("entry").asString())
                .toList();
    }
}
