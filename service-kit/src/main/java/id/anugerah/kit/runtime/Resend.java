package id.anugerah.kit.runtime;

import id.anugerah.kit.document.Outgoing;

import java.util.Optional;

/**
 * Makes the event that carries an aggregate's present state, for a consumer that has to jump a gap.
 */
@FunctionalInterface
public interface Resend {
    /** The event, or empty if the aggregate is not one of this feature's. */
    Optional<Outgoing> of(String aggregate);
}
