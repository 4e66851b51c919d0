package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.journeys.cast.Cast;
import id.anugerah.journeys.cast.Juror;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.client.Session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The season's assessors, by account. */
final class Bench {
    /** Places on panels per assessor that leave room for conflicts and recusals. */
    private static final double ROOM = 1.15;

    private final SortedMap<String, Assessor> assessors;

    private Bench(Map<String, Assessor> assessors) {
        this.assessors = new TreeMap<>(assessors);
    }

    /** An assessor at work. */
    record Assessor(Juror juror, Session session) {}

    /** Invites them by letters, which they accept, and signs them in. */
    static Bench invite(
            Gateway gateway,
            Inbox inbox,
            Programme programme,
            Staff staff,
            List<Juror> jurors,
            Crowd crowd,
            Progress progress,
            String run) {
        var seated = new ConcurrentHashMap<String, Assessor>();
        var secretariat = staff.secretariat().about(programme.marks());
        // some have letters from earlier seasons
        long before = inbox.arrived();
        crowd.each(jurors, juror -> invite(secretariat, programme, juror, run));
        var addresses = jurors.stream().map(Juror::mail).collect(Collectors.toSet());
        var links = inbox.secrets("invitation", addresses, before, gateway.patience());
        crowd.each(
                jurors,
                juror -> {
                    var link = links.getOrDefault(juror.mail(), "");
                    gateway.visitor()
                            .about(programme.marks())
                            .post("/api/sign-in/invitation/confirmation", Map.of("link", link));
                    var session = gateway.signIn(Login.of(juror.mail(), "assessor"));
                    var seat = new Assessor(juror, session.about(programme.marks()));
                    seated.put(session.account(), seat);
                    progress.step();
                });
        return new Bench(seated);
    }

    private static void invite(Session secretariat, Programme programme, Juror juror, String run) {
        secretariat.create(
                "/api/invitations",
                Map.of(
                        "name", juror.person().fullName(),
                        "salutation", juror.person().address(),
                        "email", juror.mail(),
                        "language", "id",
                        "role", "ASSESSOR",
                        "edition", programme.id(),
                        "home", juror.home()),
                run + "|invitation|" + juror.index());
    }

    /** How many assessors the first stage needs, and never fewer than usual. */
    static int needed(Rules rules, int entries) {
        var first = rules.stages().getFirst();
        double places = (double) entries * first.assessorsPerEntry() / first.loadLimit();
        return Math.max(Cast.JURORS, (int) Math.ceil(places * ROOM));
    }

    Assessor get(String account) {
        var found = assessors.get(account);
        if (found == null) throw new IllegalStateException("No assessor " + account);
        return found;
    }

    /** Of these accounts, the most lenient last. */
    List<String> bySeverity(List<String> accounts) {
        return accounts.stream()
                .sorted(
                        Comparator.<String>comparingDouble(a -> get(a).juror().severity())
                                .thenComparing(a -> get(a).juror().index()))
                .toList();
    }

    List<Assessor> all() {
        return List.copyOf(assessors.values());
    }
}
