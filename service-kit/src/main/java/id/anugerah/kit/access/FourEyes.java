package id.anugerah.kit.access;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A person as a rule of four eyes weighs them against another: persons, because one may own several
 * accounts.
 *
 * @param invitedBy the persons who ever invited them; null in what was kept before that was
 */
public record FourEyes(String person, @Nullable Set<String> invitedBy) {

    /**
     * Whether the two are one person, or one of them invited the other: together they are one pair.
     */
    public boolean areOnePairWith(FourEyes other) {
        return person.equals(other.person)
                || isInvitedBy(other.person)
                || other.isInvitedBy(person);
    }

    private boolean isInvitedBy(String other) {
        return invitedBy != null && invitedBy.contains(other);
    }
}
