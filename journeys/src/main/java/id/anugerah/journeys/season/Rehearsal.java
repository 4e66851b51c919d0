package id.anugerah.journeys.season;

import id.anugerah.journeys.cast.Cast;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.client.Session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seasons that are left in the middle, with somebody in every part. */
public final class Rehearsal {
    private static final int JURORS = 9;

    private final Gateway gateway;
    private final Inbox inbox;
    private final Order order;
    private final Crowd crowd;
    private final Staff staff;
    private final Chronicle chronicle = new Chronicle();

    /**
     * @param inbox where invitations arrive
     */
    public Rehearsal(Gateway gateway, Inbox inbox, Order order, Crowd crowd) {
        this.gateway = gateway;
        this.inbox = inbox;
        this.order = order;
        this.crowd = crowd;
        staff = Staff.of(gateway);
    }

    /**
     * A season as it was left.
     *
     * @param open the stage that is open or will be opened first
     * @param indicator one that is answered
     * @param criterion one of that stage
     * @param entries ids
     * @param sheets ids
     * @param cast who plays, by role
     */
    public record Left(
            String edition,
            String open,
            String indicator,
            String criterion,
            List<String> entries,
            List<String> sheets,
            Map<String, Session> cast) {}

    /** Left while dossiers are written: one registration is a draft, one is verified. */
    public Left beforeSubmission() {
        var programme = Programme.publish(order, staff);
        var registering = registering(programme);
        var parties = parties(programme);
        var draft = registering.begin(parties.getFirst());
        var verified = registering.register(parties.getLast(), Story.PLAIN);
        programme.enter("submission");
        var cast = Map.of("drafting", draft.operator(), "operator", verified.operator());
        return left(programme, List.of(draft, verified), List.of(), cast);
    }

    /** Left while assessors have their sheets before them. */
    public Left duringTheFirstStage() {
        var programme = Programme.publish(order, staff);
        var registering = registering(programme);
        var parties = parties(programme);
        List<Registered> registered = new ArrayList<>();
        parties.forEach(party -> registered.add(registering.register(party, Story.PLAIN)));
        var jurors = Cast.of(programme.rules().season(), order.seed()).jurors(JURORS);
        var bench =
                Bench.invite(
                        gateway,
                        inbox,
                        programme,
                        staff,
                        jurors,
                        crowd,
                        Progress.none(),
                        order.run());
        handIn(programme, registered);
        var first = programme.rules().stages().getFirst();
        var seats = assessing(programme, bench, registered).open(first);
        var cast = new HashMap<String, Session>();
        cast.put("assessor", bench.get(seats.getFirst().assessor()).session());
        var sekda = parties.getFirst().sekda();
        if (sekda != null) cast.put("sekda", gateway.signIn(Login.of(sekda.mail(), "sekda")));
        return left(programme, registered, seats, cast);
    }

    private void handIn(Programme programme, List<Registered> registered) {
        programme.enter("submission");
        var handing = new Handing(gateway, programme, chronicle, order.run(), "");
        crowd.each(registered, handing::handIn);
        programme.leave("submission");
        staff.secretariat()
                .about(programme.marks())
                .post("/api/submissions/" + programme.id() + "/closing", null);
    }

    private Assessing assessing(Programme programme, Bench bench, List<Registered> registered) {
        var fate = new Fate(order.seed());
        var codes = new HashMap<String, String>();
        registered.forEach(one -> codes.put(one.entry(), one.party().code()));
        var cast = Cast.of(programme.rules().season(), order.seed());
        return new Assessing(
                programme,
                staff,
                bench,
                new Voices(cast, fate),
                fate,
                chronicle,
                crowd,
                Progress.none(),
                codes);
    }

    private Registering registering(Programme programme) {
        return new Registering(
                gateway, programme, staff, chronicle, order.run() + "|" + programme.id());
    }

    private List<Party> parties(Programme programme) {
        var cast = Cast.of(programme.rules().season(), order.seed());
        List<Party> parties = new ArrayList<>();
        cast.participants(order.entries())
                .regions()
                .forEach(region -> parties.add(new Party.Government(cast, region)));
        return parties;
    }

    private Left left(
            Programme programme,
            List<Registered> registered,
            List<Assessing.Seat> seats,
            Map<String, Session> cast) {
        var first = programme.rules().stages().getFirst();
        return new Left(
                programme.id(),
                first.code(),
                programme.rules().instrument().indicators().getFirst().code(),
                first.rubric().criteria().getFirst().code(),
                registered.stream().map(Registered::entry).toList(),
                seats.stream().map(Assessing.Seat::id).toList(),
                cast);
    }
}
