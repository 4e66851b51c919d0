package id.anugerah.registration.verification.domain;

import static id.anugerah.registration.RegistrationRefusal.VERIFICATION_BEGUN;

import id.anugerah.contracts.LocalText;
import id.anugerah.kit.event.Envelope.Via;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Registrations that somebody accepts at one go. It waits for a while in which it can be undone;
 * then it is carried out, item by item and once, by whoever holds the claim to it. A claim is over
 * when it was not renewed in time, and somebody else goes on where its holder stopped.
 *
 * @param by the account that asked for it
 * @param via from where
 * @param at machine time at which it was asked for
 * @param startsAt machine time from which on it is carried out
 * @param due machine time from which on it may be claimed: at first when it starts, then when the
 *     present claim is over
 * @param claim names the latest claim, or null before the first
 * @param endedAt machine time at which it was done or undone, or null
 * @param items in the order in which they were asked for
 * @param fault what last kept it from going on, or null
 */
public record Verification(
        String edition,
        String by,
        Via via,
        Instant at,
        Instant startsAt,
        Status status,
        Instant due,
        @Nullable String claim,
        @Nullable Instant endedAt,
        List<Item> items,
        @Nullable Fault fault) {

    /** How far it is. */
    public enum Status {
        WAITING,
        RUNNING,
        DONE,
        UNDONE
    }

    /** What became of a registration. */
    public enum Outcome {
        WAITING,
        VERIFIED,
        /** It was no longer what had been looked at, and was left alone. */
        CHANGED,
        REFUSED
    }

    /**
     * One registration.
     *
     * @param version the entity tag that was looked at
     * @param title of the government or group; null in what was kept before titles were
     */
    public record Item(String entry, String version, @Nullable String title, Judgement judgement) {
        /** One about which nothing is decided yet. */
        public static Item waiting(String entry, String version, String title) {
            return new Item(entry, version, title, Judgement.NONE);
        }
    }

    /**
     * What was decided about a registration.
     *
     * @param why null where it was accepted or nothing was decided yet
     */
    public record Judgement(Outcome outcome, @Nullable LocalText why) {
        /** Nothing yet. */
        public static final Judgement NONE = new Judgement(Outcome.WAITING, null);

        /** It was accepted. */
        public static final Judgement ACCEPTED = new Judgement(Outcome.VERIFIED, null);
    }

    /**
     * A failure of the platform, after which it is tried again.
     *
     * @param at machine time of the latest
     * @param times how often it failed since it last went on
     */
    public record Fault(Instant at, int times, LocalText text) {}

    /**
     * A verification that waits.
     *
     * @param pause in which it can be undone
     * @param items in the order to go by
     */
    public static Verification of(
            String edition, String by, Via via, Instant at, Duration pause, List<Item> items) {
        var starts = at.plus(pause);
        return new Verification(
                edition, by, via, at, starts, Status.WAITING, starts, null, null, items, null);
    }

    /** Leaves everything as it is; refuses once somebody has begun to carry it out. */
    public Verification undo(Instant now) {
        return switch (status) {
            case UNDONE -> this;
            case WAITING -> with(Status.UNDONE, due, claim, now, items, null);
            case RUNNING -> throw begun("sudah berjalan", "has begun");
            case DONE -> throw begun("sudah selesai", "is done");
        };
    }

    private static RuntimeException begun(String indonesian, String english) {
        return VERIFICATION_BEGUN.because(new LocalText(indonesian, english));
    }

    /**
     * Claims it if it is due; otherwise nothing changes.
     *
     * @param lease for how long the claim holds unless it is renewed
     */
    public Verification claim(String holder, Instant now, Duration lease) {
        if (isEnded() || now.isBefore(due)) return this;
        return with(Status.RUNNING, now.plus(lease), holder, null, items, fault);
    }

    /** Whether this claim is the one that holds. */
    public boolean isHeldBy(String holder) {
        return status == Status.RUNNING && holder.equals(claim);
    }

    /** The next items about which nothing is decided. */
    public List<Item> next(int most) {
        return items.stream().filter(one -> !isDecided(one)).limit(most).toList();
    }

    /**
     * Notes what was decided and renews the claim; ends when everything is decided. Changes nothing
     * if somebody else holds the claim by now.
     *
     * @param judgements by entry
     */
    public Verification settle(
            String holder, Map<String, Judgement> judgements, Instant now, Duration lease) {
        if (!isHeldBy(holder)) return this;
        var settled = items.stream().map(one -> settled(one, judgements)).toList();
        return settled.stream().allMatch(Verification::isDecided)
                ? with(Status.DONE, due, claim, now, settled, null)
                : with(Status.RUNNING, now.plus(lease), claim, null, settled, null);
    }

    private static Item settled(Item item, Map<String, Judgement> judgements) {
        if (isDecided(item)) return item;
        var judgement = judgements.getOrDefault(item.entry(), Judgement.NONE);
        return new Item(item.entry(), item.version(), item.title(), judgement);
    }

    /**
     * Notes that the platform failed, and lets it be claimed again after a pause. Changes nothing
     * if somebody else holds the claim by now.
     */
    public Verification falter(String holder, LocalText why, Instant now, Duration pause) {
        if (!isHeldBy(holder)) return this;
        var noted = new Fault(now, fault == null ? 1 : fault.times() + 1, why);
        return with(Status.RUNNING, now.plus(pause), claim, null, items, noted);
    }

    /** How many items came to this. */
    public int count(Outcome outcome) {
        return (int) items.stream().filter(one -> one.judgement().outcome() == outcome).count();
    }

    private boolean isEnded() {
        return status == Status.DONE || status == Status.UNDONE;
    }

    private static boolean isDecided(Item item) {
        return item.judgement().outcome() != Outcome.WAITING;
    }

    private Verification with(
            Status next,
            Instant claimable,
            @Nullable String holder,
            @Nullable Instant ended,
            List<Item> settled,
            @Nullable Fault noted) {
        return new Verification(
                edition, by, via, at, startsAt, next, claimable, holder, ended, settled, noted);
    }
}
