package id.anugerah.registration.verification;

import static id.anugerah.registration.RegistrationAction.VERIFICATION_CREATE;
import static id.anugerah.registration.RegistrationAction.VERIFICATION_LIST;
import static id.anugerah.registration.RegistrationAction.VERIFICATION_PREVIEW;
import static id.anugerah.registration.RegistrationAction.VERIFICATION_READ;
import static id.anugerah.registration.RegistrationAction.VERIFICATION_UNDO;
import static id.anugerah.registration.RegistrationRefusal.EDITION_UNKNOWN;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.Sorting;
import id.anugerah.registration.entry.Verifier;
import id.anugerah.registration.entry.Verifier.Candidate;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.verification.domain.Verification;
import id.anugerah.registration.verification.domain.Verification.Item;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes bulk verifications from the secretariat of an edition; the {@link Clerk} does them. */
@Component
class VerificationDesk {
    /** The newest first. */
    static final Sorting<Stored<Verification>> NEWEST =
            new Sorting<>("NEWEST", one -> Sorting.newestFirst(one.state().at()), Stored::id);

    private final Verifications verifications;
    private final Verifier verifier;
    private final Editions editions;
    private final Access access;
    private final InstantSource machine;
    private final Duration pause;

    VerificationDesk(
            Verifications verifications,
            Verifier verifier,
            Editions editions,
            Access access,
            InstantSource machine,
            @Value("${anugerah.verification.pause}") Duration pause) {
        this.verifications = verifications;
        this.verifier = verifier;
        this.editions = editions;
        this.access = access;
        this.machine = machine;
        this.pause = pause;
    }

    List<Candidate> preview(String edition, List<String> entries, Caller caller) {
        require(VERIFICATION_PREVIEW, edition, caller);
        return verifier.candidates(edition, entries, caller);
    }

    /**
     * Puts a verification in line; it begins after the pause.
     *
     * @param versions by entry, the entity tags that were looked at, in the order to go by
     */
    Stored<Verification> create(
            String edition, Map<String, String> versions, IdempotencyKey key, Caller caller) {
        require(VERIFICATION_CREATE, edition, caller);
        var items =
                verifier.requireIn(edition, List.copyOf(versions.keySet())).stream()
                        .map(stored -> waiting(stored, versions))
                        .toList();
        var id = key.derive("vf-", caller.account());
        var hash = IdempotencyKey.bodyHash(List.of(edition, versions));
        var now = machine.instant();
        var fresh = Verification.of(edition, caller.account(), caller.via(), now, pause, items);
        return IdempotencyKey.sameRequest(verifications.create(id, hash, fresh), hash);
    }

    private static Item waiting(Stored<Registration> stored, Map<String, String> versions) {
        var version = Objects.requireNonNull(versions.get(stored.id()));
        return Item.waiting(stored.id(), version, stored.state().entry().title());
    }

    private void require(Action action, String edition, Caller caller) {
        access.require(caller, action, Subject.edition(edition));
        if (editions.find(edition).isEmpty()) throw EDITION_UNKNOWN.field("edition", edition);
    }

    Stored<Verification> read(String id, Caller caller) {
        return found(VERIFICATION_READ, id, caller);
    }

    Stored<Verification> undo(String id, Caller caller) {
        found(VERIFICATION_UNDO, id, caller);
        return verifications.update(id, one -> one.undo(machine.instant()));
    }

    private Stored<Verification> found(Action action, String id, Caller caller) {
        var found = verifications.get(id);
        access.require(caller, action, Subject.within(found.state().edition(), id));
        return found;
    }

    List<Stored<Verification>> page(
            String edition, @Nullable String after, int most, Caller caller) {
        access.require(caller, VERIFICATION_LIST, Subject.edition(edition));
        return NEWEST.page(verifications.all(edition), after, most);
    }
}
