package id.anugerah.journeys.malice;

import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.client.Session;
import id.anugerah.journeys.season.Order;
import id.anugerah.journeys.season.Progress;
import id.anugerah.journeys.season.Rehearsal;
import id.anugerah.journeys.season.Rehearsal.Left;
import id.anugerah.journeys.season.Season;
import id.anugerah.journeys.season.Staff;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A platform on which something of everything is there.
 *
 * @param cast who has signed in, by role; nobody for the visitor
 * @param names real names of things, by what a path or a form calls them
 */
record Scene(
        int port,
        JsonNode document,
        SequencedMap<String, Session> cast,
        Map<String, List<String>> names) {
    /** Plays nobody: an account to be changed. */
    static final String GUEST = "guest";

    private static final String TEMPLATE = "adlga-2025";
    private static final String INVENTED = "uji-tidak-ada";

    /** Sets it. */
    static Scene set(Gateway gateway, Inbox inbox, int port, String run) {
        var crowd = new Crowd(8);
        var played =
                new Season(gateway, inbox, order(run + "|played", 1), crowd, Progress.none())
                        .play();
        var early =
                new Rehearsal(gateway, inbox, order(run + "|early", 2), crowd).beforeSubmission();
        var late =
                new Rehearsal(gateway, inbox, order(run + "|late", 3), crowd).duringTheFirstStage();
        var staff = played.staff();
        var cast = cast(gateway, staff, early, late);
        var names = new HashMap<String, List<String>>();
        var editions = List.of(early.edition(), late.edition(), played.edition());
        var entries = new ArrayList<>(early.entries());
        entries.addAll(late.entries());
        entries.add(played.entries().getFirst().id());
        for (var name : List.of("edition", "editions.id")) names.put(name, editions);
        for (var name : List.of("entry", "entries.id")) names.put(name, entries);
        names.put("dossiers.entry", List.of(early.entries().getLast()));
        names.put("nip", List.of("197001011995031000"));
        names.put("sheets.id", late.sheets());
        names.put("stage", List.of(late.open()));
        names.put("indicator", List.of(early.indicator()));
        names.put("answers", List.of(early.indicator()));
        names.put("marks", List.of(late.criterion()));
        names.put("windows", List.of("submission"));
        names.put("places", List.of(late.open()));
        names.put("decisions.id", played.decisions().stream().map(one -> one.id()).toList());
        for (var name : List.of("template", "templates.code")) names.put(name, List.of(TEMPLATE));
        for (var name : List.of("regions.code", "code", "region", "home")) {
            names.put(name, List.of("32.73"));
        }
        names.put("province", List.of("32"));
        names.put("email", List.of("uji@demo.example"));
        var account = List.of(session(cast, "assessor").account());
        for (var name : List.of("account", "recipient", "assessor", "recused")) {
            names.put(name, account);
        }
        var time = staff.ops().get("/api/editions/" + early.edition()).path("programmeTime");
        for (var name : List.of("to", "opens", "closes")) {
            names.put(name, List.of(time.asString()));
        }
        var letters = new ArrayList<String>();
        staff.secretariat()
                .eachItem(
                        "/api/letters?edition=" + played.edition(),
                        letter -> letters.add(letter.path("id").asString()));
        names.put("letters.id", letters);
        addFile(session(cast, "operator"), early.entries().getLast(), names, run);
        addConflict(session(cast, "assessor"), late, names, run);
        addInvitation(staff, early, names, run);
        var held = session(cast, "assessor").get("/api/accounts/me").path("memberships").path(0);
        names.put("memberships.id", List.of(held.path("id").asString()));
        var document = gateway.visitor().get("/openapi.json");
        return new Scene(port, document, cast, Map.copyOf(names));
    }

    private static Session session(Map<String, Session> cast, String role) {
        var found = cast.get(role);
        if (found == null) throw new IllegalStateException("Nobody plays " + role);
        return found;
    }

    private static SequencedMap<String, Session> cast(
            Gateway gateway, Staff staff, Left early, Left late) {
        var cast = new LinkedHashMap<String, Session>();
        cast.putAll(new TreeMap<>(early.cast()));
        cast.putAll(new TreeMap<>(late.cast()));
        cast.put("secretariat", staff.secretariat());
        cast.put("second", staff.second());
        cast.put("chair", staff.chair());
        cast.put("auditor", staff.auditor());
        cast.put("ops", staff.ops());
        var mail = "tamu-" + Math.abs(early.edition().hashCode()) + "@demo.example";
        cast.put(GUEST, gateway.signIn(Login.operator(mail, "Tamu", "Ibu")));
        cast.put("visitor", gateway.visitor());
        return cast;
    }

    private static void addFile(
            Session operator, String entry, Map<String, List<String>> names, String run) {
        var bytes = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        var upload =
                Call.upload("/api/files?entry=" + entry, bytes, "application/pdf", "uji.pdf", run);
        var file = operator.send(upload).json();
        for (var name : List.of("files.id", "file", "files")) {
            names.put(name, List.of(file.path("id").asString()));
        }
        names.put("sha256", List.of(file.path("sha256").asString()));
    }

    private static void addConflict(
            Session assessor, Left late, Map<String, List<String>> names, String run) {
        var form = Map.of("edition", late.edition(), "region", "11", "reason", "Pernah bekerja.");
        try {
            names.put("conflicts.id", List.of(assessor.create("/api/conflicts", form, run)));
        } catch (CallRefused seated) {
            names.put("conflicts.id", List.of(INVENTED));
        }
    }

    private static void addInvitation(
            Staff staff, Left early, Map<String, List<String>> names, String run) {
        var invitation =
                Map.of(
                        "name",
                        "Uji Coba",
                        "salutation",
                        "Ibu",
                        "email",
                        "uji-" + Math.abs(run.hashCode()) + "@demo.example",
                        "language",
                        "id",
                        "role",
                        "ASSESSOR",
                        "edition",
                        early.edition(),
                        "home",
                        "32");
        var id = staff.secretariat().create("/api/invitations", invitation, run + "|invitation");
        names.put("invitations.id", List.of(id));
    }

    private static Order order(String run, int entries) {
        return new Order(TEMPLATE, entries, "malice", run, Instant.now());
    }

    /** Real names for a place of this path or form; empty if any word would do. */
    List<String> names(String path, String place) {
        var feature = path.split("/", 4);
        var own = feature.length > 2 ? names.get(feature[2] + "." + place) : null;
        return own == null ? names.getOrDefault(place, List.of()) : own;
    }
}
