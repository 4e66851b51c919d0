package id.anugerah.registration.audit;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.SubmissionsEvent;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.InvitationEvent;
import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.scoring.ConflictEvent;
import id.anugerah.contracts.scoring.DecisionEvent;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.StageEvent;
import id.anugerah.kit.event.Envelope;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One act as an auditor reads it. It holds no content: what was written, scored or decided stands
 * where it was done, under that service's own rules of who may read it.
 *
 * @param scope the edition, or {@code platform}
 * @param what the event's type without its version, such as {@code registration.entry-verified}
 * @param at machine time of the act
 * @param programmeTime by which the act was judged; null outside an edition
 * @param schedule number of the schedule by which it was judged, or null
 * @param actor the account, or {@code system}
 * @param role in which the account acted; null for the platform and for a guest without a role yet
 * @param session null where the issuer of the token names none
 * @param place pseudonym of the address it came from, or null
 * @param entry the entry it concerns, or null
 * @param account the account it concerns, or null
 * @param subject the aggregate that changed
 */
record AuditRecord(
        String scope,
        String what,
        Instant at,
        @Nullable Instant programmeTime,
        @Nullable Integer schedule,
        String actor,
        @Nullable String role,
        @Nullable String session,
        @Nullable String place,
        @Nullable String entry,
        @Nullable String account,
        String subject) {
    static final String PLATFORM = "platform";

    private static final int MILLIS_DIGITS = 15;
    private static final long LAST_MILLI = 999_999_999_999_999L;

    /** Whom an act concerns. */
    private record Concerned(
            @Nullable String edition, @Nullable String entry, @Nullable String account) {}

    /**
     * What to keep of an event; null if it tells of no act: a reckoning that follows from acts, or
     * a state that is sent again.
     */
    static @Nullable AuditRecord of(Envelope event) {
        var payload = Catalogue.payload(event.type());
        if (payload == null || payload.getSimpleName().equals("Resent")) return null;
        var concerned = concerned(event.as(payload), event);
        if (concerned == null) return null;
        var act = event.act();
        var via = act.via();
        var edition = concerned.edition() == null ? act.edition() : concerned.edition();
        return new AuditRecord(
                edition == null ? PLATFORM : edition,
                event.type().substring(0, event.type().lastIndexOf('.')),
                event.at(),
                act.programmeTime(),
                act.schedule(),
                act.actor(),
                via == null ? null : via.role(),
                via == null ? null : via.session(),
                via == null ? null : via.place(),
                concerned.entry(),
                concerned.account(),
                event.teller().toString());
    }

    private static @Nullable Concerned concerned(Object payload, Envelope event) {
        return switch (payload) {
            case EntryEvent told -> new Concerned(told.entry().edition(), event.aggregate(), null);
            case DossierEvent told -> new Concerned(null, told.dossier().entry(), null);
            case SheetEvent told -> of(told.sheet());
            case EntrantEvent.Changed(var entrant, _) ->
                    new Concerned(entrant.edition(), entrant.entry(), null);
            case ConflictEvent told -> of(told.conflict());
            case MembershipEvent told -> of(told.membership());
            case InvitationEvent told -> of(told.invitation());
            case AccountEvent _ -> new Concerned(null, null, event.aggregate());
            case EditionEvent _, SubmissionsEvent _, StageEvent _, DecisionEvent _ ->
                    new Concerned(null, null, null);
            default -> null;
        };
    }

    private static Concerned of(SheetEvent.Sheet sheet) {
        return new Concerned(sheet.edition(), sheet.entry(), sheet.assessor());
    }

    private static Concerned of(ConflictEvent.Conflict conflict) {
        return new Concerned(conflict.edition(), conflict.entry(), conflict.assessor());
    }

    private static Concerned of(MembershipEvent.Membership membership) {
        return new Concerned(membership.edition(), membership.entry(), membership.account());
    }

    private static Concerned of(InvitationEvent.Invitation invitation) {
        return new Concerned(invitation.edition(), invitation.entry(), invitation.account());
    }

    /** The id under which it is kept: in ascending order the latest acts of a scope come first. */
    String id(Envelope event) {
        return before(scope, at) + ":" + event.id();
    }

    /** Records of a scope from an instant backwards have ids that are greater than this. */
    static String before(String scope, Instant instant) {
        var left = Long.toString(LAST_MILLI - instant.toEpochMilli());
        return scope + ":" + "0".repeat(MILLIS_DIGITS - left.length()) + left;
    }
}
