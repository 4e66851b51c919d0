package id.anugerah.contracts.registration;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/** What happens to a registration; the aggregate is the entry ({@code en-…}). */
public sealed interface EntryEvent extends Event {
    /** Where a registration stands. */
    enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        VERIFIED,
        REJECTED,
        WITHDRAWN
    }

    /**
     * A registration as others know it; it holds no personal data.
     *
     * @param code region code of the government, or the code of the group
     * @param title name of the government or group as shown
     * @param category a category of the edition's rules
     * @param provinceCode two digits
     * @param zone {@code WIB}, {@code WITA} or {@code WIT}
     * @param operator account of the operator
     * @param sekda account of the Sekda, null until they have one (a group has none)
     */
    record Entry(
            String id,
            String edition,
            Status status,
            String code,
            String title,
            String category,
            String provinceCode,
            String zone,
            String operator,
            @Nullable String sekda) {}

    /** The state after the event; every entry event carries it whole. */
    Entry entry();

    /** The operator handed the registration to the secretariat. */
    @EventType("registration.entry-submitted.v1")
    record Submitted(Entry entry) implements EntryEvent {}

    /** The secretariat accepted the registration. */
    @EventType("registration.entry-verified.v1")
    record Verified(Entry entry) implements EntryEvent {}

    /** The secretariat asks for corrections. */
    @EventType("registration.entry-returned.v1")
    record Returned(Entry entry, String reason) implements EntryEvent {}

    /** The secretariat refused the registration. */
    @EventType("registration.entry-rejected.v1")
    record Rejected(Entry entry, String reason) implements EntryEvent {}

    /** The operator withdrew before verification. */
    @EventType("registration.entry-withdrawn.v1")
    record Withdrawn(Entry entry, String reason) implements EntryEvent {}

    /** The operator wishes to withdraw after verification; scoring decides. */
    @EventType("registration.entry-withdrawal-wished.v1")
    record WithdrawalWished(Entry entry, String reason) implements EntryEvent {}

    /** A withdrawn or rejected entry may be edited again. */
    @EventType("registration.entry-reopened.v1")
    record Reopened(Entry entry, String reason) implements EntryEvent {}

    /** The secretariat gave the entry to another operator or Sekda. */
    @EventType("registration.entry-handed-over.v1")
    record HandedOver(Entry entry, String reason) implements EntryEvent {}

    /** The entry's state, sent again on request. */
    @EventType(value = "registration.entry-resent.v1", state = true)
    record Resent(Entry entry) implements EntryEvent {}
}
