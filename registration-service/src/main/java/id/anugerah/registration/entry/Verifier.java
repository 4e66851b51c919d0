package id.anugerah.registration.entry;

import static id.anugerah.registration.RegistrationAction.ENTRY_VERIFY;
import static id.anugerah.registration.RegistrationRefusal.CHANGED_SINCE_PREVIEW;
import static id.anugerah.registration.RegistrationRefusal.FOUR_EYES;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.entry.domain.Registration;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Accepts registrations, one or many, by one rule: the secretariat does it, it was submitted, and
 * nobody does it for themselves, for whom they invited or for who invited them.
 */
@Component
public class Verifier {
    private final Entries entries;
    private final Memberships memberships;
    private final Editions editions;
    private final Access access;

    Verifier(Entries entries, Memberships memberships, Editions editions, Access access) {
        this.entries = entries;
        this.memberships = memberships;
        this.editions = editions;
        this.access = access;
    }

    /**
     * A registration that might be accepted.
     *
     * @param version its entity tag
     * @param hindrance why it would not be accepted as it is now, or null
     */
    public record Candidate(Entry entry, String version, @Nullable Refused hindrance) {}

    /** Accepts one registration. */
    Stored<Registration> verify(String id, @Nullable String ifMatch, Caller caller) {
        return change(
                entries.get(id),
                caller,
                stored -> {
                    EntityTag.honour(ifMatch, stored);
                    requireFourEyes(stored, other -> areIndependent(caller, other));
                    return stored.state().verify();
                });
    }

    /**
     * Accepts one of many registrations if it is still as it was when somebody looked at it. What
     * the same bulk verification accepted before is done, whatever has become of it since.
     *
     * @param version the entity tag that was seen
     * @param verification the id of the bulk verification
     */
    public void verify(String id, String version, String verification, Caller caller) {
        var found = entries.get(id);
        if (verification.equals(found.state().verifiedIn())) return;
        change(
                found,
                caller,
                stored -> {
                    var present = stored.state();
                    if (verification.equals(present.verifiedIn())) return Change.to(present);
                    if (!EntityTag.of(stored).equals(version)) throw changed(present);
                    requireFourEyes(stored, other -> areIndependent(caller, other));
                    return present.verifyIn(verification);
                });
    }

    private static Refused changed(Registration present) {
        return CHANGED_SINCE_PREVIEW.because(inWords(present.entry().status()));
    }

    private static LocalText inWords(Status status) {
        return switch (status) {
            case DRAFT -> new LocalText("masih draf", "a draft");
            case SUBMITTED -> new LocalText("diajukan dengan isi lain", "submitted anew");
            case RETURNED -> new LocalText("dikembalikan untuk perbaikan", "back for correction");
            case VERIFIED -> new LocalText("sudah terverifikasi", "verified");
            case REJECTED -> new LocalText("ditolak", "rejected");
            case WITHDRAWN -> new LocalText("ditarik", "withdrawn");
        };
    }

    private Stored<Registration> change(
            Stored<Registration> found,
            Caller caller,
            Function<Stored<Registration>, Change<Registration>> decision) {
        access.require(caller, ENTRY_VERIFY, Entries.subject(found));
        var act = editions.at(found.state().entry().edition(), caller).act(caller);
        return entries.change(found.id(), act, decision);
    }

    private boolean areIndependent(Caller caller, String operator) {
        return memberships.areIndependent(caller.account(), operator);
    }

    private static void requireFourEyes(
            Stored<Registration> stored, Predicate<String> isIndependent) {
        if (!isIndependent.test(stored.state().entry().operator())) throw FOUR_EYES.because();
    }

    /** What would come of accepting these now; refuses what is not among the edition's entries. */
    public List<Candidate> candidates(String edition, List<String> ids, Caller caller) {
        var found = requireIn(edition, ids);
        var operators =
                found.stream()
                        .map(stored -> stored.state().entry().operator())
                        .collect(Collectors.toSet());
        var independent = memberships.independentOf(caller.account(), operators);
        var open = new HashSet<String>();
        return found.stream()
                .map(stored ->
                        new Candidate(
                                stored.state().entry(),
                                EntityTag.of(stored),
                                hindrance(stored, independent::contains, open, caller)))
                .toList();
    }

    /** These registrations; refuses what is not among the edition's entries. */
    public List<Stored<Registration>> requireIn(String edition, List<String> ids) {
        var found = entries.findAll(ids);
        for (var id : ids) {
            var stored = found.get(id);
            if (stored != null && stored.state().entry().edition().equals(edition)) continue;
            throw CommonRefusal.NOT_FOUND.field("entries", id);
        }
        return ids.stream().map(found::get).toList();
    }

    /**
     * Why it would not be accepted, or null.
     *
     * @param open states in which the caller is known to be let in: in one edition an office may do
     *     the same with all entries that are in the same state
     */
    private @Nullable Refused hindrance(
            Stored<Registration> stored,
            Predicate<String> isIndependent,
            Set<String> open,
            Caller caller) {
        try {
            var subject = Entries.subject(stored);
            if (!open.contains(subject.state())) {
                access.require(caller, ENTRY_VERIFY, subject);
                open.add(subject.state());
            }
            stored.state().requireVerifiable();
            requireFourEyes(stored, isIndependent);
            return null;
        } catch (Refused e) {
            return e;
        }
    }
}
