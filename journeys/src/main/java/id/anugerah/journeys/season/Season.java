package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.journeys.cast.Cast;
import id.anugerah.journeys.cast.DlaCast;
import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.season.Chronicle.Kind;
import id.anugerah.journeys.season.Handing.Handed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Plays a whole season through the gateway, from the published edition to the award. */
public final class Season {
    private static final int FROM_WHICH_ONE_COMES_FOR_NOTHING = 20;

    private final Gateway gateway;
    private final Inbox inbox;
    private final Order order;
    private final Crowd crowd;
    private final Progress progress;
    private final Chronicle chronicle = new Chronicle();
    private final Fate fate;

    /**
     * @param inbox where invitations arrive
     */
    public Season(Gateway gateway, Inbox inbox, Order order, Crowd crowd, Progress progress) {
        this.gateway = gateway;
        this.inbox = inbox;
        this.order = order;
        this.crowd = crowd;
        this.progress = progress;
        fate = new Fate(order.seed());
    }

    /** Those who take part, and one more who will not. */
    private record Field(List<Party> parties, @Nullable Party guest, boolean everyone) {}

    /** Plays it. */
    public Played play() {
        progress.phase("opening", 1);
        var staff = Staff.of(gateway);
        var programme = Programme.publish(order, staff);
        var cast = Cast.of(programme.rules().season(), order.seed());
        var field = field(programme, cast);
        progress.step();
        var registered = register(programme, staff, field);
        var bench = invite(programme, staff, cast, registered.size());
        var handed = handIn(programme, staff, registered);
        var codes = new HashMap<String, String>();
        registered.forEach(one -> codes.put(one.entry(), one.party().code()));
        var sheets = new HashMap<String, Map<String, Integer>>();
        var decisions = new ArrayList<Played.Decision>();
        var assessing =
                new Assessing(
                        programme,
                        staff,
                        bench,
                        new Voices(cast, fate),
                        fate,
                        chronicle,
                        crowd,
                        progress,
                        codes);
        var deciding = new Deciding(programme, staff, gateway.visitor(), chronicle, order.run());
        for (StageRules stage : programme.rules().stages()) {
            boolean first = decisions.isEmpty();
            sheets.putAll(assessing.hold(stage, first, () -> leave(staff, programme, registered)));
            progress.phase("decision on " + stage.code(), 1);
            var decided = deciding.decide(stage);
            decisions.add(
                    new Played.Decision(
                            stage.code(),
                            decided.id(),
                            decided.digest(),
                            stage.ties().contains("lot") ? fate.lotSeed(stage.code()) : null,
                            decided.shownTooEarly()));
            progress.step();
        }
        return new Played(
                programme.id(),
                programme.rules(),
                order.now(),
                field.everyone(),
                entries(handed),
                sheets,
                decisions,
                bench.all().stream().map(one -> one.session().account()).toList(),
                winners(programme),
                staff,
                chronicle);
    }

    private Field field(Programme programme, Cast cast) {
        if (programme.isForGroups()) {
            List<Party> groups = new ArrayList<>();
            DlaCast.of(programme.rules().season(), order.seed()).groups().stream()
                    .limit(order.entries())
                    .forEach(group -> groups.add(new Party.Group(cast, group)));
            return new Field(groups, null, order.entries() > groups.size());
        }
        var chosen = cast.participants(order.entries());
        List<Party> parties = new ArrayList<>();
        chosen.regions().forEach(region -> parties.add(new Party.Government(cast, region)));
        return new Field(parties, guest(cast, chosen.regions()), chosen.everyone());
    }

    private @Nullable Party guest(Cast cast, List<Region> chosen) {
        if (chosen.size() < FROM_WHICH_ONE_COMES_FOR_NOTHING) return null;
        return Regions.load().eligible().stream()
                .filter(region -> !chosen.contains(region))
                .findFirst()
                .map(region -> new Party.Government(cast, region))
                .orElse(null);
    }

    private List<Registered> register(Programme programme, Staff staff, Field field) {
        var registering = new Registering(gateway, programme, staff, chronicle, order.run());
        List<String> codes = field.parties().stream().map(Party::code).toList();
        var stories = Story.deal(fate, codes, !programme.isForGroups());
        Queue<Registered> registered = new ConcurrentLinkedQueue<>();
        progress.phase("registration", codes.size());
        crowd.each(
                field.parties(),
                party -> {
                    var story = stories.getOrDefault(party.code(), Story.PLAIN);
                    registered.add(registering.register(party, story));
                    progress.step();
                });
        if (field.guest() != null) registering.registerAndWithdraw(field.guest());
        return List.copyOf(registered);
    }

    private Bench invite(Programme programme, Staff staff, Cast cast, int entries) {
        var jurors = cast.jurors(Bench.needed(programme.rules(), entries));
        progress.phase("assessors", jurors.size());
        return Bench.invite(gateway, inbox, programme, staff, jurors, crowd, progress, order.run());
    }

    private List<Handed> handIn(Programme programme, Staff staff, List<Registered> registered) {
        programme.enter("submission");
        var codes = registered.stream().map(one -> one.party().code()).toList();
        String duplicating = fate.order(codes, "duplicate", code -> code).getFirst();
        var handing = new Handing(gateway, programme, chronicle, order.run(), duplicating);
        Queue<Handed> handed = new ConcurrentLinkedQueue<>();
        progress.phase("dossiers", registered.size());
        crowd.each(
                registered,
                one -> {
                    handed.add(handing.handIn(one));
                    progress.step();
                });
        programme.leave("submission");
        staff.secretariat()
                .about(programme.marks())
                .post("/api/submissions/" + programme.id() + "/closing", null);
        return List.copyOf(handed);
    }

    private Collection<String> leave(
            Staff staff, Programme programme, List<Registered> registered) {
        List<String> gone = new ArrayList<>();
        for (Registered one : registered) {
            if (one.story() != Story.LEAVING) continue;
            var reason = Map.of("reason", "Sekretaris Daerah berganti tugas.");
            one.operator().post("/api/entries/" + one.entry() + "/withdrawal", reason);
            chronicle.entry(Kind.WISHED, one.entry());
            staff.chair()
                    .about(programme.marks())
                    .about(one.marks())
                    .post("/api/entrants/" + one.entry() + "/withdrawal", reason);
            chronicle.entry(Kind.LEFT, one.entry());
            gone.add(one.entry());
        }
        return gone;
    }

    private static List<Played.Entry> entries(List<Handed> handed) {
        return handed.stream()
                .map(one ->
                        new Played.Entry(
                                one.registered().entry(),
                                one.registered().party().code(),
                                one.registered().operator().account(),
                                one.sekda(),
                                one.receipt(),
                                one.manifest(),
                                one.registered().story() == Story.LEAVING))
                .toList();
    }

    private List<Played.Winner> winners(Programme programme) {
        StageRules last = programme.rules().stages().getLast();
        String path = "/api/results/" + programme.id() + "/" + last.code();
        var result = gateway.visitor().about(programme.marks()).send(Call.get(path)).json();
        String wanted = last.outcome() == OutcomeKind.PASS ? "PASSED" : "AWARDED";
        List<Played.Winner> winners = new ArrayList<>();
        for (var category : result.path("categories")) {
            for (var row : category.path("ranking")) {
                if (!row.path("outcome").asString().equals(wanted)) continue;
                winners.add(
                        new Played.Winner(
                                row.path("code").asString(),
                                category.path("category").asString(),
                                row.has("rank") ? row.path("rank").asInt() : null));
            }
        }
        return winners.stream()
                .sorted(
                        Comparator.comparing(Played.Winner::category)
                                .thenComparing(
                                        Played.Winner::rank,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Played.Winner::code))
                .toList();
    }
}
