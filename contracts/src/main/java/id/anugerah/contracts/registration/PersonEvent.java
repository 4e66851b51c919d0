package id.anugerah.contracts.registration;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/**
 * How to reach a person; the aggregate is the person ({@code pe-…}). These events alone hold
 * personal data: they travel on a compacted topic of their own, where a tombstone erases them.
 */
public sealed interface PersonEvent extends Event {
    /**
     * A person's name and address.
     *
     * @param salutation how the person is addressed in letters, such as {@code Bapak} or {@code
     *     Ibu}
     * @param language {@code id} or {@code en}
     */
    record Person(String id, String name, String salutation, String email, String language) {}

    /** The person's contact is now this. */
    @EventType(value = "registration.person-changed.v1", state = true)
    record Changed(Person person) implements PersonEvent {}
}
