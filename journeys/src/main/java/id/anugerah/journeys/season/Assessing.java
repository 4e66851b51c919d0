package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Session;
import id.anugerah.journeys.season.Chronicle.Kind;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One stage from its opening to the sealed sheets. */
final class Assessing {
    private static final int RECUSALS = 2;
    private static final int RETURNS = 2;

    /** How many sheets are noted as a draft before they are handed in. */
    private static final int DRAFTS = 3;

    /** Of a hundred sheets, how many come in last. */
    private static final int LATE = 5;

    private final Programme programme;
    private final Staff staff;
    private final Bench bench;
    private final Voices voices;
    private final Fate fate;
    private final Chronicle chronicle;
    private final Crowd crowd;
    private final Progress progress;
    private final Map<String, String> codes;

    /**
     * @param codes region or group code by entry
     */
    Assessing(
            Programme programme,
            Staff staff,
            Bench bench,
            Voices voices,
            Fate fate,
            Chronicle chronicle,
            Crowd crowd,
            Progress progress,
            Map<String, String> codes) {
        this.programme = programme;
        this.staff = staff.about(programme.marks());
        this.bench = bench;
        this.voices = voices;
        this.fate = fate;
        this.chronicle = chronicle;
        this.crowd = crowd;
        this.progress = progress;
        this.codes = codes;
    }

    /**
     * One assessor's sheet.
     *
     * @param id the platform's
     */
    record Seat(String id, String entry, String assessor) {}

    /** Who leaves the programme when the panels are made; told only in the first stage. */
    @FunctionalInterface
    interface Leaving {
        /** Lets them leave and names their entries. */
        Collection<String> leave();
    }

    /**
     * Holds the stage.
     *
     * @return the points handed in, by sheet
     */
    Map<String, Map<String, Integer>> hold(StageRules stage, boolean first, Leaving leaving) {
        String path = path(stage);
        var seats = open(stage);
        var gone = first ? leaving.leave() : List.<String>of();
        if (first) seats = recuse(stage, path, seats, gone);
        var marks = score(stage, seats, gone);
        staff.secretariat().post(path + "/closing", Map.of());
        return marks;
    }

    /** Opens the stage and seats the panels. */
    List<Seat> open(StageRules stage) {
        programme.enter("stage:" + stage.code());
        String path = path(stage);
        boolean lot = stage.ties().contains("lot");
        var lotSeed = Map.of("lotSeed", fate.lotSeed(stage.code()));
        staff.secretariat().post(path + "/opening", lot ? lotSeed : Map.of());
        makePanels(path, stage);
        var seats = seats(stage);
        assigned(stage, seats);
        return seats;
    }

    private String path(StageRules stage) {
        return "/api/stages/" + programme.id() + "/" + stage.code();
    }

    private void makePanels(String path, StageRules stage) {
        staff.secretariat().catchUp(path);
        String seed = fate.seed() + "|" + stage.code();
        var tried = staff.secretariat().post(path + "/panel", Map.of("seed", seed, "dryRun", true));
        if (!tried.path("complete").asBoolean()) {
            throw new IllegalStateException(
                    "The panels of " + stage.code() + " have gaps: " + tried.path("gaps"));
        }
        staff.secretariat().post(path + "/panel", Map.of("seed", seed, "dryRun", false));
    }

    private List<Seat> seats(StageRules stage) {
        List<Seat> seats = new ArrayList<>();
        staff.secretariat()
                .eachItem(
                        "/api/sheets?edition=" + programme.id() + "&stage=" + stage.code(),
                        sheet -> {
                            if (!sheet.path("status").asString().equals("RECUSED"))
                                seats.add(seat(sheet));
                        });
        return seats;
    }

    private static Seat seat(JsonNode sheet) {
        return new Seat(
                sheet.path("id").asString(),
                sheet.path("entry").asString(),
                sheet.path("assessor").asString());
    }

    private void assigned(StageRules stage, List<Seat> seats) {
        seats.stream()
                .map(Seat::assessor)
                .distinct()
                .forEach(who -> chronicle.tell(Kind.ASSIGNED, "", who, stage.code()));
    }

    /** Assessors who find that they know an entry too well, each another. */
    private List<Seat> recuse(
            StageRules stage, String path, List<Seat> seats, Collection<String> gone) {
        List<String> entries =
                seats.stream()
                        .map(Seat::entry)
                        .distinct()
                        .filter(entry -> !gone.contains(entry))
                        .toList();
        var drawn = fate.order(entries, "recusal", this::code).stream().limit(RECUSALS).toList();
        for (String entry : drawn) {
            List<String> panel =
                    seats.stream()
                            .filter(seat -> seat.entry().equals(entry))
                            .map(Seat::assessor)
                            .toList();
            String who = bench.bySeverity(panel).getFirst();
            String sheet = sheet(stage, entry, who);
            bench.get(who)
                    .session()
                    .post(
                            "/api/sheets/" + sheet + "/recusal",
                            Map.of("reason", "Pernah menjadi tenaga ahli di daerah ini."));
            staff.secretariat()
                    .post(
                            path + "/panel/replacement",
                            Map.of(
                                    "entry", entry,
                                    "recused", who,
                                    "seed", fate.seed() + "|" + stage.code()));
        }
        if (drawn.isEmpty()) return seats;
        var after = seats(stage);
        List<Seat> added = new ArrayList<>(after);
        added.removeAll(seats);
        assigned(stage, added);
        return after;
    }

    private Map<String, Map<String, Integer>> score(
            StageRules stage, List<Seat> seats, Collection<String> gone) {
        Map<String, List<String>> panels = new TreeMap<>();
        for (Seat seat : seats) {
            if (gone.contains(seat.entry())) continue;
            panels.computeIfAbsent(seat.entry(), _ -> new ArrayList<>()).add(seat.assessor());
        }
        Map<String, Map<String, Integer>> points = new ConcurrentHashMap<>();
        panels.forEach((entry, panel) ->
                voices.points(code(entry), stage, bench.bySeverity(panel))
                        .forEach((who, given) -> points.put(sheet(stage, entry, who), given)));
        var awaited = seats.stream().filter(seat -> points.containsKey(seat.id())).toList();
        var drawn = fate.order(awaited, "sheets|" + stage.code(), this::stableName);
        progress.phase("sheets of " + stage.code(), drawn.size());
        lookAtQueues(stage, drawn);
        int late = drawn.size() * LATE / 100;
        var punctual = drawn.subList(late, drawn.size());
        var drafting = Set.copyOf(punctual.subList(0, Math.min(DRAFTS, punctual.size())));
        crowd.each(punctual, seat -> submit(stage, seat, points, drafting.contains(seat)));
        crowd.each(drawn.subList(0, late), seat -> submit(stage, seat, points, false));
        if (drawn.size() > RETURNS) giveBack(stage, drawn.subList(0, RETURNS), points);
        return points;
    }

    private void lookAtQueues(StageRules stage, List<Seat> seats) {
        Map<String, List<String>> queues = new TreeMap<>();
        seats.forEach(seat ->
                queues.computeIfAbsent(seat.assessor(), _ -> new ArrayList<>()).add(seat.id()));
        crowd.each(
                queues.entrySet(),
                queue -> {
                    List<String> found = new ArrayList<>();
                    bench.get(queue.getKey())
                            .session()
                            .eachItem(
                                    "/api/sheets?edition="
                                            + programme.id()
                                            + "&stage="
                                            + stage.code(),
                                    sheet -> found.add(sheet.path("id").asString()));
                    if (!found.containsAll(queue.getValue())) {
                        throw new IllegalStateException(
                                "An assessor's queue in " + stage.code() + " lacks sheets");
                    }
                });
    }

    private void submit(
            StageRules stage, Seat seat, Map<String, Map<String, Integer>> points, boolean draft) {
        var session = bench.get(seat.assessor()).session();
        var given = points.getOrDefault(seat.id(), Map.of());
        if (draft) note(session, seat, given);
        session.post(
                "/api/sheets/" + seat.id() + "/submission", Map.of("marks", marks(given, stage)));
        progress.step();
    }

    /** Autosaves the first mark, as a page does while its assessor reads on. */
    private static void note(Session session, Seat seat, Map<String, Integer> given) {
        String path = "/api/sheets/" + seat.id();
        var first = given.entrySet().iterator().next();
        var draft = Map.of(first.getKey(), Map.of("points", first.getValue()));
        String tag = session.send(Call.get(path)).entityTag();
        try {
            session.send(Call.put(path, Map.of("marks", draft)).ifMatch(tag));
        } catch (CallRefused refused) {
            // the first attempt was taken and its answer lost
            if (refused.status() != 412) throw refused;
        }
    }

    private void giveBack(
            StageRules stage, List<Seat> seats, Map<String, Map<String, Integer>> points) {
        for (Seat seat : seats) {
            var reason = Map.of("reason", "Catatan pada kriteria pertama belum lengkap.");
            staff.secretariat().post("/api/sheets/" + seat.id() + "/return", reason);
            chronicle.tell(Kind.SHEET_RETURNED, seat.entry(), seat.assessor(), stage.code());
            var marks = marks(points.getOrDefault(seat.id(), Map.of()), stage);
            bench.get(seat.assessor())
                    .session()
                    .post("/api/sheets/" + seat.id() + "/submission", Map.of("marks", marks));
        }
    }

    private static Map<String, Object> marks(Map<String, Integer> given, StageRules stage) {
        Map<String, Object> marks = new LinkedHashMap<>();
        String first = stage.rubric().criteria().getFirst().code();
        given.forEach((criterion, points) ->
                marks.put(
                        criterion,
                        criterion.equals(first)
                                ? Map.of("points", points, "comment", comment(points))
                                : Map.of("points", points)));
        return marks;
    }

    private static String comment(int points) {
        if (points >= 80) return "Lengkap dan sesuai kriteria.";
        return points >= 60 ? "Belum ada bukti reviu berkala." : "Bukti belum memadai.";
    }

    private String sheet(StageRules stage, String entry, String assessor) {
        return String.join(":", "sheet", programme.id(), stage.code(), entry, assessor);
    }

    private String stableName(Seat seat) {
        return code(seat.entry()) + "|" + bench.get(seat.assessor()).juror().index();
    }

    private String code(String entry) {
        var code = codes.get(entry);
        if (code == null) throw new IllegalStateException("Not one of ours: " + entry);
        return code;
    }
}
