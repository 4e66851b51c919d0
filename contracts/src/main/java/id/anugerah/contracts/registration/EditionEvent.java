package id.anugerah.contracts.registration;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/** What happens to an edition; the aggregate is the edition ({@code ed-…}). */
public sealed interface EditionEvent extends Event {
    /**
     * An edition as others know it.
     *
     * @param demo whether its programme time may be advanced
     * @param clockOffsetMillis programme time minus machine time, in milliseconds; never decreases
     */
    record Edition(
            String id, Rules rules, Schedule schedule, boolean demo, long clockOffsetMillis) {}

    /** The edition was published from a template; its rules are final. */
    @EventType(value = "registration.edition-published.v1", state = true)
    record Published(Edition edition) implements EditionEvent {}

    /** The schedule has changed; its reason is in the schedule. */
    @EventType("registration.schedule-changed.v1")
    record ScheduleChanged(Schedule schedule) implements EditionEvent {}

    /** Programme time of a demo edition was advanced. */
    @EventType("registration.clock-advanced.v1")
    record ClockAdvanced(long clockOffsetMillis) implements EditionEvent {}

    /** The edition's state, sent again on request. */
    @EventType(value = "registration.edition-resent.v1", state = true)
    record Resent(Edition edition) implements EditionEvent {}
}
