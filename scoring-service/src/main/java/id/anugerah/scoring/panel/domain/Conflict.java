package id.anugerah.scoring.panel.domain;

import static id.anugerah.scoring.ScoringRefusal.CONFLICT_DECIDED;
import static id.anugerah.scoring.ScoringRefusal.OWN_CONFLICT;
import static id.anugerah.scoring.ScoringRefusal.REASON_NEEDED;

import id.anugerah.contracts.scoring.ConflictEvent;
import id.anugerah.contracts.scoring.ConflictEvent.Status;
import id.anugerah.kit.access.FourEyes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A conflict of interest declared for an assessor, and what the chair made of it. While it waits,
 * the assessor is put on no further panel that it touches; upheld, on none ever.
 *
 * @param assessor account
 * @param person owner of that account
 * @param entry the one entry it touches; null where it touches a region
 * @param region code of a province or of one government in it; null where it touches one entry
 * @param reason as declared
 * @param decided by whom and when, null while it waits
 * @param ruling what the chair said, or null
 */
public record Conflict(
        String edition,
        String assessor,
        String person,
        @Nullable String entry,
        @Nullable String region,
        String reason,
        Status status,
        By declared,
        @Nullable By decided,
        @Nullable String ruling) {

    /**
     * Who took a step.
     *
     * @param person owner of the account: nobody decides their own with another account
     * @param invitedBy the persons who invited them; null in what was kept before that was
     * @param at programme time
     */
    public record By(String account, String person, @Nullable Set<String> invitedBy, Instant at) {
        /** Whether they are one person, or one of the two invited the other. */
        boolean isTiedTo(By other) {
            return eyes().areOnePairWith(other.eyes());
        }

        private FourEyes eyes() {
            return new FourEyes(person, invitedBy);
        }
    }

    /**
     * The chair decides: nobody on what they declared or on what concerns themselves, nor on what
     * somebody declared, or what concerns somebody, whom they invited or who invited them.
     *
     * @param concerned the assessor
     */
    public Conflict decide(boolean upheld, @Nullable String why, By by, By concerned) {
        if (by.person().equals(person) || by.isTiedTo(concerned) || by.isTiedTo(declared)) {
            throw OWN_CONFLICT.because();
        }
        var next = upheld ? Status.UPHELD : Status.DISMISSED;
        if (status == next) return this;
        if (status != Status.DECLARED) throw CONFLICT_DECIDED.because(status);
        if (!upheld && why == null) throw REASON_NEEDED.field("reason");
        return new Conflict(
                edition, assessor, person, entry, region, reason, next, declared, by, why);
    }

    /**
     * Whether it touches this entry.
     *
     * @param code code of the government's region; of a group it is the group's own
     * @param province the two digits of its province
     */
    public boolean touches(String id, String code, String province) {
        if (region == null) return id.equals(entry);
        return region.equals(code) || region.equals(province);
    }

    /** The conflict as others see it. */
    public ConflictEvent.Conflict view(String id) {
        return new ConflictEvent.Conflict(id, edition, assessor, entry, region, status);
    }

    /** Whether it waits for the chair. */
    public boolean waits() {
        return status == Status.DECLARED;
    }

    /** Whether it keeps the assessor away for good. */
    public boolean holds() {
        return status == Status.UPHELD;
    }
}
