package id.anugerah.registration.entry;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.registration.OnceReady;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.entry.domain.Registration.Seat;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the memberships for an entry follow its registration, which alone says who acts for it. The
 * registration is written first; what is left undone after a crash is done by a repeat of the
 * command or by the next start.
 */
@Component
class Seats {
    private static final Logger LOG = LoggerFactory.getLogger(Seats.class);
    private static final int PAGE = 500;

    private final Entries entries;
    private final Accounts accounts;
    private final Memberships memberships;

    Seats(Entries entries, Accounts accounts, Memberships memberships) {
        this.entries = entries;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** Lets exactly those act for the entry whom its registration names. */
    void settle(Stored<Registration> changed, Act act) {
        var settled = changed.state();
        while (true) {
            memberships.seat(settled.entry().id(), grants(settled), act);
            // somebody who changed it meanwhile may have settled before us what we settled anew
            var present = entries.get(changed.id()).state();
            if (present.seats().equals(settled.seats())) return;
            settled = present;
        }
    }

    private List<Grant> grants(Registration registration) {
        var seats = registration.seats().stream().map(seat -> grant(registration, seat));
        return Stream.concat(seats, invited(registration.entry().id())).toList();
    }

    /** Contributors have no seat that a registration names, and keep what they were given. */
    private Stream<Grant> invited(String entry) {
        return memberships.seated(List.of(entry)).stream()
                .filter(held -> held.role() == Role.CONTRIBUTOR)
                .map(held ->
                        new Grant(
                                held.account(),
                                held.person(),
                                held.role(),
                                held.edition(),
                                held.entry(),
                                held.home(),
                                held.invitedBy()));
    }

    private Grant grant(Registration registration, Seat seat) {
        var entry = registration.entry();
        return new Grant(
                seat.account(),
                accounts.account(seat.account()).map(Account::person).orElseThrow(),
                seat.role(),
                entry.edition(),
                entry.id(),
                null,
                seat.invitedBy());
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        OnceReady.run("seats", this::settleAll);
    }

    /** Does what a crash left undone. */
    void settleAll() {
        String after = null;
        while (true) {
            var page = entries.query(new Document(), after, PAGE);
            if (page.isEmpty()) return;
            var held = held(page.stream().map(Stored::id).toList());
            for (var stored : page) {
                if (held.getOrDefault(stored.id(), Set.of()).equals(seated(stored.state()))) {
                    continue;
                }
                settle(stored, Act.system(stored.state().entry().edition()));
                LOG.info("The memberships for {} follow its registration again", stored.id());
            }
            after = page.getLast().id();
        }
    }

    private record Sitting(String role, String account) {}

    private Map<String, Set<Sitting>> held(List<String> ids) {
        var held = new HashMap<String, Set<Sitting>>();
        for (Membership one : memberships.seated(ids)) {
            if (one.role() == Role.CONTRIBUTOR) continue;
            held.computeIfAbsent(String.valueOf(one.entry()), _ -> new HashSet<>())
                    .add(new Sitting(one.role().name(), one.account()));
        }
        return held;
    }

    private static Set<Sitting> seated(Registration registration) {
        var seated = new HashSet<Sitting>();
        registration
                .seats()
                .forEach(seat -> seated.add(new Sitting(seat.role().name(), seat.account())));
        return seated;
    }
}
