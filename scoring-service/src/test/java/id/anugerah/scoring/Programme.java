package id.anugerah.scoring;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.evidence.SubmissionsEvent;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Marks;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Troupe;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One edition of a test, as registration and evidence tell of it: stage {@code desk} cuts to two
 * per category by the criteria vision 60 and reach 40, stage {@code final} awards one place by desk
 * 40 and final 60.
 */
final class Programme {
    static final String MARKS =
            "{\"marks\":{\"vision\":{\"points\":%d},\"reach\":{\"points\":%d}}}";
    static final Duration HOUR = Duration.ofHours(1);

    final String edition = "ed-" + UUID.randomUUID().toString().substring(0, 8);
    final Neighbour registration;
    final Neighbour evidence;
    final List<String> entries = new ArrayList<>();
    final List<String> assessors = new ArrayList<>();
    final Marks heard = new Marks();
    private final Map<String, Long> dossiers = new TreeMap<>();
    private final int port;
    private final Instant start = Instant.now();
    private int schedule = 1;
    private boolean demo = true;

    Programme(Log log, int port) {
        this.registration = new Neighbour("registration", log);
        this.evidence = new Neighbour("evidence", log);
        this.port = port;
    }

    /** An edition with its people, whose submissions are closed. */
    static Programme ready(Log log, int port, int entries, int assessors) {
        return ready(new Programme(log, port), entries, assessors);
    }

    /** The same, and no trial. */
    static Programme inEarnest(Log log, int port, int entries, int assessors) {
        var programme = new Programme(log, port);
        programme.demo = false;
        return ready(programme, entries, assessors);
    }

    private static Programme ready(Programme programme, int entries, int assessors) {
        programme.published(List.of("advance-all"));
        programme.member("secretary", "anna", Role.SECRETARIAT, null, null);
        programme.member("chair", "budi", Role.CHAIR, null, null);
        for (int a = 0; a < assessors; a++) programme.assessor(a, "9" + a % 10);
        for (int e = 0; e < entries; e++) {
            programme.verified(e, e % 2 == 0 ? "kota" : "kabupaten", "32");
            programme.submitted(e);
        }
        programme.closeSubmissions();
        return programme;
    }

    Programme published(List<String> deskTies) {
        var edition = new EditionEvent.Edition(this.edition, rules(deskTies), windows(), demo, 0);
        heard.add(registration.tells(this.edition, new EditionEvent.Published(edition)));
        return this;
    }

    private Schedule windows() {
        return new Schedule(
                1,
                List.of(
                        new Window("stage:desk", start.minus(HOUR), start.plus(HOUR)),
                        new Window("stage:final", start.minus(HOUR), start.plus(HOUR))),
                null);
    }

    /** Programme time is over the windows from now on. */
    void advance(Duration by) {
        var told = registration.tells(edition, new EditionEvent.ClockAdvanced(by.toMillis()));
        heard.add(told);
    }

    /** Moves the window of a stage. */
    void window(String stage, Instant opens, Instant closes) {
        var windows = new ArrayList<>(windows().windows());
        windows.removeIf(window -> window.code().equals("stage:" + stage));
        windows.add(new Window("stage:" + stage, opens, closes));
        var changed = new Schedule(++schedule, windows, "tested");
        heard.add(registration.tells(edition, new EditionEvent.ScheduleChanged(changed)));
    }

    Membership member(
            String account,
            String person,
            Role role,
            @Nullable String home,
            @Nullable String invitedBy) {
        var id = "ms:" + account(account) + ":" + role;
        var membership =
                new Membership(
                        id,
                        account(account),
                        "pe-" + person,
                        role,
                        edition,
                        null,
                        home,
                        invitedBy == null ? null : "pe-" + invitedBy,
                        true);
        heard.add(registration.tells(id, new MembershipEvent.Granted(membership)));
        return membership;
    }

    /** Tells memberships of any account, also in other editions. */
    Troupe.Registrar registrar() {
        return Troupe.told(registration, heard::add);
    }

    /** A session that waits for nothing, once all of what was told is known. */
    Person settled(String account, Role role) {
        return Person.following(port, account, role, () -> "");
    }

    void operator(String account, String entry) {
        var id = "ms:" + account(account) + ":operator";
        var membership =
                new Membership(
                        id,
                        account(account),
                        "pe-" + account,
                        Role.OPERATOR,
                        edition,
                        entry,
                        null,
                        null,
                        true);
        heard.add(registration.tells(id, new MembershipEvent.Granted(membership)));
    }

    void assessor(int number, String home) {
        var name = "assessor" + number;
        member(name, name, Role.ASSESSOR, home, null);
        assessors.add(account(name));
    }

    String account(String name) {
        return "ac-" + edition.substring(3) + "-" + name;
    }

    /** A session; everybody in a test sees what anybody before has seen. */
    Person as(String name, Role role) {
        return Person.following(port, account(name), role, heard);
    }

    Person asAccount(String account, Role role) {
        return Person.following(port, account, role, heard);
    }

    Person secretary() {
        return as("secretary", Role.SECRETARIAT);
    }

    Person chair() {
        return as("chair", Role.CHAIR);
    }

    Person anybody() {
        return Person.anybody(port);
    }

    Entry entry(int number, EntryEvent.Status status, String category, String province) {
        return new Entry(
                entryId(number),
                edition,
                status,
                province + ".0" + number,
                "Pemda " + number,
                category,
                province,
                "WIB",
                account("operator" + number),
                null);
    }

    String entryId(int number) {
        return "en-" + edition.substring(3) + "-" + String.format("%03d", number);
    }

    void verified(int number, String category, String province) {
        var submitted = entry(number, EntryEvent.Status.SUBMITTED, category, province);
        var verified = entry(number, EntryEvent.Status.VERIFIED, category, province);
        registration.tells(verified.id(), new EntryEvent.Submitted(submitted));
        heard.add(registration.tells(verified.id(), new EntryEvent.Verified(verified)));
        entries.add(verified.id());
    }

    void submitted(int number) {
        dossier(number, DossierEvent.Status.DRAFTING);
        dossier(number, DossierEvent.Status.SUBMITTED);
    }

    void lapsed(int number) {
        dossier(number, DossierEvent.Status.DRAFTING);
        dossier(number, DossierEvent.Status.LAPSED);
    }

    private void dossier(int number, DossierEvent.Status status) {
        var entry = entryId(number);
        var id = "dossier:" + entry;
        var receipt =
                status == DossierEvent.Status.SUBMITTED
                        ? new Receipt("re-" + entry, "0".repeat(64), start, 1)
                        : null;
        var dossier = new Dossier(id, entry, edition, status, 3, List.of(), receipt);
        DossierEvent event =
                switch (status) {
                    case SUBMITTED -> new DossierEvent.Submitted(dossier);
                    case LAPSED -> new DossierEvent.Lapsed(dossier);
                    default -> new DossierEvent.Opened(dossier);
                };
        heard.add(evidence.tells(id, event));
        dossiers.merge(id, 1L, Long::sum);
    }

    void closeSubmissions() {
        var closed = ClosedSet.of(dossiers);
        var event =
                new SubmissionsEvent.Closed(
                        edition, 1, closed.count(), closed.count(), closed.digest());
        heard.add(evidence.tells("submissions:" + edition, event));
    }

    /** Opens the stage and makes its panels. */
    void begin(String stage) {
        secretary().post("/api/stages/" + edition + "/" + stage + "/opening", "{}").ok();
        secretary()
                .post("/api/stages/" + edition + "/" + stage + "/panel", "{\"seed\":\"s\"}")
                .ok();
    }

    /** All sheets of a stage, by id, with the account of the assessor. */
    SortedMap<String, String> sheets(String stage) {
        var found = new TreeMap<String, String>();
        String cursor = "";
        do {
            var page =
                    secretary()
                            .get(
                                    "/api/sheets?edition="
                                            + edition
                                            + "&stage="
                                            + stage
                                            + "&limit=200"
                                            + cursor)
                            .ok();
            page.body()
                    .path("items")
                    .forEach(sheet ->
                            found.put(
                                    sheet.path("id").asString(),
                                    sheet.path("assessor").asString()));
            var next = page.body().path("next");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    /** Every assessor submits; the entry with the higher number gets more. */
    void submitAll(String stage) {
        sheets(stage)
                .forEach((sheet, assessor) -> {
                    var number = entries.indexOf(sheet.split(":", -1)[3]);
                    submit(sheet, assessor, 50 + number, 40 + number).ok();
                });
    }

    Person.Answer submit(String sheet, String assessor, int vision, int reach) {
        return asAccount(assessor, Role.ASSESSOR)
                .post("/api/sheets/" + sheet + "/submission", String.format(MARKS, vision, reach));
    }

    Person.Answer close(String stage, String body) {
        return secretary().post("/api/stages/" + edition + "/" + stage + "/closing", body);
    }

    /** Proposes, approves and publishes; returns the decision's id. */
    String decide(String stage, String key) {
        var id = propose(stage, key).ok().text("id");
        chair().post("/api/decisions/" + id + "/approval", "").ok();
        chair().post("/api/decisions/" + id + "/publication", "").ok();
        return id;
    }

    Person.Answer propose(String stage, String key) {
        var form = "{\"edition\":\"" + edition + "\",\"stage\":\"" + stage + "\"}";
        return secretary().create("/api/decisions", key, form);
    }

    private static Rules rules(List<String> deskTies) {
        var text = new LocalText("x", "x");
        var criteria =
                List.of(
                        new Criterion("vision", text, new BigDecimal(60)),
                        new Criterion("reach", text, new BigDecimal(40)));
        var rubric = new Rubric(text, true, criteria);
        var desk =
                new StageRules(
                        "desk",
                        StageKind.DESK,
                        text,
                        rubric,
                        2,
                        1,
                        1_000,
                        Map.of("desk", new BigDecimal(100)),
                        deskTies,
                        OutcomeKind.CUT,
                        2,
                        null);
        var last =
                new StageRules(
                        "final",
                        StageKind.PRESENTATION,
                        text,
                        rubric,
                        2,
                        1,
                        1_000,
                        Map.of("desk", new BigDecimal(40), "final", new BigDecimal(60)),
                        List.of("stage:desk", "advance-all"),
                        OutcomeKind.AWARD,
                        1,
                        null);
        var instrument =
                new Instrument("i", text, 5, List.of(), "none", true, List.of(), List.of());
        return new Rules(
                "test",
                text,
                2025,
                Rules.Entrants.GOVERNMENT,
                List.of(new Category("kota", text), new Category("kabupaten", text)),
                instrument,
                List.of(desk, last));
    }
}
