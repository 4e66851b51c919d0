package id.anugerah.evidence;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Sheet;
import id.anugerah.evidence.dossier.domain.Given;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Marks;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Troupe;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One edition of a test with two indicators, as registration and scoring tell of it; submission is
 * open for an hour.
 */
final class Programme {
    /** Answers both indicators, the second with a link. */
    static final String COMPLETE =
            """
            {"answers":{"I1":{"level":3,"explanation":"Ditetapkan."},
             "I2":{"level":2,"explanation":"Ada.","links":["https://example.go.id/bukti"]}}}
            """;

    final String edition = "ed-" + UUID.randomUUID().toString().substring(0, 8);
    final Instant closes = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    private final Marks marks = new Marks();
    private final Neighbour registration;
    private final Neighbour scoring;
    private final int port;

    private Programme(Log log, int port) {
        this.registration = new Neighbour("registration", log);
        this.scoring = new Neighbour("scoring", log);
        this.port = port;
    }

    /** An edition with a secretary and an auditor. */
    static Programme published(Log log, int port, Entrants entrants) {
        var programme = new Programme(log, port);
        programme.publish(entrants);
        programme.member("secretary", Role.SECRETARIAT, null);
        programme.member("auditor", Role.AUDITOR, null);
        return programme;
    }

    private void publish(Entrants entrants) {
        var opens = closes.minus(Duration.ofHours(2));
        var windows = List.of(new Window(Schedule.SUBMISSION, opens, closes));
        var schedule = new Schedule(1, windows, null);
        var published = new EditionEvent.Edition(edition, Given.rules(entrants), schedule, true, 0);
        marks.add(registration.tells(edition, new EditionEvent.Published(published)));
    }

    /** Programme time is over the deadline from now on. */
    void passDeadline() {
        var by = Duration.ofHours(2).toMillis();
        marks.add(registration.tells(edition, new EditionEvent.ClockAdvanced(by)));
    }

    void member(String name, Role role, @Nullable String entry) {
        var id = "ms:" + account(name) + ":" + role;
        var membership =
                new Membership(
                        id, account(name), "pe-" + name, role, edition, entry, null, null, true);
        marks.add(registration.tells(id, new MembershipEvent.Granted(membership)));
    }

    /** Tells memberships of any account, also in other editions. */
    Troupe.Registrar registrar() {
        return Troupe.told(registration, marks::add);
    }

    /** A session that waits for nothing, once all of what was told is known. */
    Person settled(String account, Role role) {
        return Person.following(port, account, role, () -> "");
    }

    /** An operator begins a registration, of which nobody but memberships tell. */
    String begun(String name) {
        var entry = "en-" + edition.substring(3) + "-" + name;
        member("operator-" + name, Role.OPERATOR, entry);
        member("sekda-" + name, Role.SEKDA, entry);
        return entry;
    }

    /** A verified registration with its operator and its Sekda. */
    String verified(String name) {
        var entry = begun(name);
        var submitted = entry(entry, name, EntryEvent.Status.SUBMITTED);
        var verified = entry(entry, name, EntryEvent.Status.VERIFIED);
        marks.add(registration.tells(entry, new EntryEvent.Submitted(submitted)));
        marks.add(registration.tells(entry, new EntryEvent.Verified(verified)));
        return entry;
    }

    private Entry entry(String entry, String name, EntryEvent.Status status) {
        return new Entry(
                entry,
                edition,
                status,
                name,
                "Pemda " + name,
                "kota",
                "53",
                "WITA",
                account("operator-" + name),
                account("sekda-" + name));
    }

    /** Scoring assigns the entry to an assessor, or tells that they recused themselves. */
    void sheet(String assessor, String entry, SheetEvent.Status status) {
        var id = "sheet:" + edition + ":desk:" + entry + ":" + account(assessor);
        var sheet =
                new Sheet(
                        id,
                        edition,
                        "stage:" + edition + ":desk",
                        entry,
                        account(assessor),
                        status,
                        Map.of());
        var event =
                status == SheetEvent.Status.RECUSED
                        ? new SheetEvent.Recused(sheet, "Benturan kepentingan.")
                        : new SheetEvent.Assigned(sheet);
        marks.add(scoring.tells(id, event));
    }

    String account(String name) {
        return "ac-" + edition.substring(3) + "-" + name;
    }

    /** A session; everybody in a test sees what was told before. */
    Person as(String name, Role role) {
        return Person.following(port, account(name), role, marks);
    }

    Person operator(String name) {
        return as("operator-" + name, Role.OPERATOR);
    }

    Person sekda(String name) {
        return as("sekda-" + name, Role.SEKDA);
    }

    Person secretary() {
        return as("secretary", Role.SECRETARIAT);
    }

    /** Answers everything and has the Sekda approve it. */
    String approved(String name) {
        var entry = verified(name);
        operator(name).put("/api/dossiers/" + entry + "/answers", COMPLETE).ok();
        var sent = operator(name).post("/api/dossiers/" + entry + "/sending", "").ok();
        approve(name, entry, sent.text("manifestSha256")).ok();
        return entry;
    }

    Person.Answer approve(String name, String entry, String manifest) {
        var form = "{\"manifestSha256\":\"" + manifest + "\"}";
        return sekda(name).post("/api/dossiers/" + entry + "/approval", form);
    }

    Person.Answer submit(String name, String entry) {
        return operator(name).post("/api/dossiers/" + entry + "/submission", "");
    }

    Person.Answer close() {
        return secretary().post("/api/submissions/" + edition + "/closing", "");
    }
}
