package id.anugerah.kit.access;

import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do something with, as far as it decides whether they may.
 *
 * @param id what a refusal names
 * @param edition null for what concerns the whole platform
 * @param entry null for what is not about one entry
 * @param state as in the table of permissions
 * @param bond what the service knows by itself
 */
public record Subject(
        String id, @Nullable String edition, @Nullable String entry, String state, Bond bond) {
    /**
     * Whether an account stands to the subject as its role says: acts for the entry at present, or
     * holds the sheet. It is not asked of offices.
     */
    public interface Bond {
        boolean holds(String account, Role role);
    }

    private static final Bond UNQUESTIONED = (_, _) -> true;

    /** The platform. */
    public static Subject platform() {
        return new Subject("platform", null, null, Permission.ANY, UNQUESTIONED);
    }

    /** An edition; the platform where null. */
    public static Subject edition(@Nullable String edition) {
        if (edition == null) return platform();
        return within(edition, edition);
    }

    /** Something in an edition that belongs to no entry, or to none that may know of it. */
    public static Subject within(@Nullable String edition, String id) {
        return new Subject(id, edition, null, Permission.ANY, UNQUESTIONED);
    }

    /** An entry, or what belongs to one. */
    public static Subject entry(@Nullable String edition, String entry) {
        return new Subject(entry, edition, entry, Permission.ANY, UNQUESTIONED);
    }

    /** The same under another name. */
    public Subject named(String other) {
        return new Subject(other, edition, entry, state, bond);
    }

    /** The same in a state. */
    public Subject in(String present) {
        return new Subject(id, edition, entry, present, bond);
    }

    /** The same, about which the service knows more than memberships tell. */
    public Subject where(Bond known) {
        return new Subject(id, edition, entry, state, known);
    }

    /** Whether the membership is one for this subject. */
    boolean isWithin(Membership held) {
        return switch (held.role()) {
            case OPERATOR, CONTRIBUTOR, SEKDA ->
                    entry == null ? isInEdition(held) : entry.equals(held.entry());
            case ASSESSOR -> isInEdition(held);
            case SECRETARIAT, CHAIR, AUDITOR, OPS ->
                    held.edition() == null || held.edition().equals(edition);
        };
    }

    private boolean isInEdition(Membership held) {
        return edition == null || edition.equals(held.edition());
    }
}
