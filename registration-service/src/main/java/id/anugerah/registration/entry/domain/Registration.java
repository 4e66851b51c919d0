package id.anugerah.registration.entry.domain;

import static id.anugerah.contracts.registration.EntryEvent.Status.DRAFT;
import static id.anugerah.contracts.registration.EntryEvent.Status.REJECTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.RETURNED;
import static id.anugerah.contracts.registration.EntryEvent.Status.SUBMITTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.VERIFIED;
import static id.anugerah.contracts.registration.EntryEvent.Status.WITHDRAWN;
import static id.anugerah.contracts.registration.Role.OPERATOR;
import static id.anugerah.contracts.registration.Role.SEKDA;
import static id.anugerah.registration.RegistrationRefusal.LETTER_MISSING;
import static id.anugerah.registration.RegistrationRefusal.NOMINEE_MISSING;
import static id.anugerah.registration.RegistrationRefusal.REASON_MISSING;
import static id.anugerah.registration.RegistrationRefusal.SAME_PERSON;
import static id.anugerah.registration.RegistrationRefusal.WRONG_STATUS;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.HandedOver;
import id.anugerah.contracts.registration.EntryEvent.Rejected;
import id.anugerah.contracts.registration.EntryEvent.Reopened;
import id.anugerah.contracts.registration.EntryEvent.Returned;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.EntryEvent.Submitted;
import id.anugerah.contracts.registration.EntryEvent.Verified;
import id.anugerah.contracts.registration.EntryEvent.WithdrawalWished;
import id.anugerah.contracts.registration.EntryEvent.Withdrawn;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Change;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A registration on its way: draft → submitted → verified, returned or rejected; withdrawn before
 * that. Each step says from which statuses it is possible; a step that was done already changes
 * nothing.
 *
 * @param entry what others know of it
 * @param team who takes part, for a group; empty for a government
 * @param nominee the Sekda, null until named; a group has none
 * @param contact whom the secretariat calls
 * @param letter the letter of assignment, null until uploaded
 * @param note the last reason given by the secretariat or the operator, or null
 * @param withdrawalWished whether the operator wishes to withdraw after verification
 * @param inviters by whose hand operator and Sekda act, or null if by nobody's
 * @param verifiedIn the bulk verification in which it was accepted, or null if in none
 */
public record Registration(
        Entry entry,
        List<String> team,
        @Nullable Nominee nominee,
        Contact contact,
        @Nullable Letter letter,
        @Nullable String note,
        boolean withdrawalWished,
        @Nullable Inviters inviters,
        @Nullable String verifiedIn) {

    /**
     * The regional secretary who is judged.
     *
     * @param nip 18 digits, or null where not given
     */
    public record Nominee(
            String name, String salutation, String email, String language, @Nullable String nip) {
        String address() {
            return email.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom the secretariat calls when something is unclear. */
    public record Contact(String name, String office, @Nullable String phone) {}

    /** A file kept by evidence-service. */
    public record Letter(String file, String sha256) {}

    /** The persons who invited the operator and the Sekda; null where nobody did. */
    public record Inviters(@Nullable String operator, @Nullable String sekda) {}

    /** An account that is to act for the entry, and the person who says so; null for nobody. */
    public record Holder(String account, @Nullable String invitedBy) {}

    /** An account that acts for the entry in this role. */
    public record Seat(Role role, String account, @Nullable String invitedBy) {}

    /** Who acts for the entry at present; everybody else has no business with it. */
    public List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        seats.add(new Seat(OPERATOR, entry.operator(), inviter(Inviters::operator)));
        var sekda = entry.sekda();
        if (sekda != null) seats.add(new Seat(SEKDA, sekda, inviter(Inviters::sekda)));
        return List.copyOf(seats);
    }

    /** Whether the account acts for the entry in this role at present. */
    public boolean seats(String account, Role role) {
        return seats().stream().anyMatch(s -> s.account().equals(account) && s.role() == role);
    }

    private @Nullable String inviter(Function<Inviters, @Nullable String> which) {
        return inviters == null ? null : which.apply(inviters);
    }

    /**
     * Replaces what the operator fills in; possible in a draft and after a return. A Sekda who is
     * no longer the nominee acts for the entry no longer.
     */
    public Change<Registration> edit(
            String title, List<String> members, @Nullable Nominee named, Contact called) {
        require(DRAFT, RETURNED);
        var renamed =
                new Entry(
                        entry.id(),
                        entry.edition(),
                        entry.status(),
                        entry.code(),
                        title,
                        entry.category(),
                        entry.provinceCode(),
                        entry.zone(),
                        entry.operator(),
                        isNominee(named) ? entry.sekda() : null);
        return Change.to(
                new Registration(
                        renamed,
                        members,
                        named,
                        called,
                        letter,
                        note,
                        withdrawalWished,
                        inviters,
                        verifiedIn));
    }

    private boolean isNominee(@Nullable Nominee named) {
        return named != null && nominee != null && named.address().equals(nominee.address());
    }

    /**
     * Forgets what is written down about the owner of an account who is erased: as Sekda name,
     * address and number, as operator whom to call. Nobody is told: what others know holds no name.
     */
    public Change<Registration> forget(String account) {
        var named = account.equals(entry.sekda()) ? null : nominee;
        var called =
                account.equals(entry.operator())
                        ? new Contact("", contact.office(), null)
                        : contact;
        if (Objects.equals(named, nominee) && called.equals(contact)) return Change.to(this);
        return Change.to(
                new Registration(
                        entry,
                        team,
                        named,
                        called,
                        letter,
                        note,
                        withdrawalWished,
                        inviters,
                        verifiedIn));
    }

    /** Attaches the letter of assignment. */
    public Change<Registration> attach(Letter uploaded) {
        require(DRAFT, RETURNED);
        if (uploaded.equals(letter)) return Change.to(this);
        return Change.to(
                new Registration(
                        entry,
                        team,
                        nominee,
                        contact,
                        uploaded,
                        note,
                        withdrawalWished,
                        inviters,
                        verifiedIn));
    }

    /** Refuses unless the registration could be handed to the secretariat, or was already. */
    public void requireSubmittable(boolean isGroup) {
        if (entry.status() == SUBMITTED) return;
        require(DRAFT, RETURNED);
        if (!isGroup && nominee == null) throw NOMINEE_MISSING.field("nominee");
        if (!isGroup && letter == null) throw LETTER_MISSING.field("assignmentLetter");
    }

    /**
     * Hands the registration to the secretariat.
     *
     * @param sekda the nominee; null for a group, and for a Sekda who acts for it already
     */
    public Change<Registration> submit(@Nullable Holder sekda, boolean isGroup) {
        if (entry.status() == SUBMITTED) return Change.to(this);
        requireSubmittable(isGroup);
        var next = seating(SUBMITTED, null, isGroup ? null : sekda, nominee, null);
        if (!isGroup && next.entry().sekda() == null) throw NOMINEE_MISSING.field("nominee");
        return Change.to(next, new Submitted(next.entry()));
    }

    /** Accepts the registration. */
    public Change<Registration> verify() {
        if (entry.status() == VERIFIED) return Change.to(this);
        return accept(null);
    }

    /** Accepts the registration among many; only the same bulk verification may come twice. */
    public Change<Registration> verifyIn(String verification) {
        if (verification.equals(verifiedIn)) return Change.to(this);
        return accept(verification);
    }

    private Change<Registration> accept(@Nullable String verification) {
        require(SUBMITTED);
        var next = with(entry(VERIFIED), null, verification);
        return Change.to(next, new Verified(next.entry()));
    }

    /** Refuses unless the registration could be accepted now. */
    public void requireVerifiable() {
        require(SUBMITTED);
    }

    /** Asks for corrections. */
    public Change<Registration> giveBack(String reason) {
        if (entry.status() == RETURNED && reason.equals(note)) return Change.to(this);
        require(SUBMITTED);
        var next = with(entry(RETURNED), stated(reason));
        return Change.to(next, new Returned(next.entry(), reason));
    }

    /** Refuses the registration. */
    public Change<Registration> reject(String reason) {
        if (entry.status() == REJECTED && reason.equals(note)) return Change.to(this);
        require(SUBMITTED);
        var next = with(entry(REJECTED), stated(reason));
        return Change.to(next, new Rejected(next.entry(), reason));
    }

    /** Withdraws; after verification it is a wish on which scoring decides. */
    public Change<Registration> withdraw(String reason) {
        if (entry.status() == WITHDRAWN || withdrawalWished) return Change.to(this);
        require(DRAFT, SUBMITTED, RETURNED, VERIFIED);
        if (entry.status() == VERIFIED) {
            var wished =
                    new Registration(
                            entry,
                            team,
                            nominee,
                            contact,
                            letter,
                            stated(reason),
                            true,
                            inviters,
                            verifiedIn);
            return Change.to(wished, new WithdrawalWished(entry, reason));
        }
        var next = with(entry(WITHDRAWN), stated(reason));
        // nobody was told of a draft, so nobody is told that it was given up
        if (entry.status() == DRAFT) return Change.to(next);
        return Change.to(next, new Withdrawn(next.entry(), reason));
    }

    /** Lets a withdrawn or rejected registration be edited again. */
    public Change<Registration> reopen(String reason) {
        if (entry.status() == RETURNED && reason.equals(note)) return Change.to(this);
        require(WITHDRAWN, REJECTED);
        var next = with(entry(RETURNED), stated(reason));
        return Change.to(next, new Reopened(next.entry(), reason));
    }

    /**
     * Gives the registration to another operator or Sekda, whatever its status. Nobody else is told
     * of a draft.
     *
     * @param operator null to keep the present one
     * @param sekda null to keep the present one
     * @param named who the new Sekda is, or null to keep the present one
     */
    public Change<Registration> handOver(
            @Nullable Holder operator,
            @Nullable Holder sekda,
            @Nullable Nominee named,
            String reason) {
        var chosen = named == null ? nominee : named;
        var next = seating(entry.status(), operator, sekda, chosen, stated(reason));
        if (next.entry().equals(entry)) return Change.to(this);
        if (entry.status() == DRAFT) return Change.to(next);
        return Change.to(next, new HandedOver(next.entry(), reason));
    }

    private Registration seating(
            Status status,
            @Nullable Holder operator,
            @Nullable Holder sekda,
            @Nullable Nominee named,
            @Nullable String reason) {
        var operates = operator == null ? entry.operator() : operator.account();
        var approves = sekda == null ? entry.sekda() : sekda.account();
        if (operates.equals(approves)) throw SAME_PERSON.because();
        var by =
                new Inviters(
                        operator == null ? inviter(Inviters::operator) : operator.invitedBy(),
                        sekda == null ? inviter(Inviters::sekda) : sekda.invitedBy());
        return new Registration(
                entry(status, operates, approves),
                team,
                named,
                contact,
                letter,
                reason,
                withdrawalWished,
                by,
                verifiedIn);
    }

    private void require(Status... statuses) {
        if (List.of(statuses).contains(entry.status())) return;
        var wanted = Arrays.stream(statuses).map(Enum::name).collect(Collectors.joining(", "));
        throw WRONG_STATUS.because(entry.status(), wanted);
    }

    private static String stated(String reason) {
        if (reason.isBlank()) throw REASON_MISSING.field("reason");
        return reason;
    }

    private Registration with(Entry changed, @Nullable String reason) {
        return with(changed, reason, verifiedIn);
    }

    private Registration with(
            Entry changed, @Nullable String reason, @Nullable String verification) {
        return new Registration(
                changed,
                team,
                nominee,
                contact,
                letter,
                reason,
                withdrawalWished,
                inviters,
                verification);
    }

    private Entry entry(Status status) {
        return entry(status, entry.operator(), entry.sekda());
    }

    private Entry entry(Status status, String operator, @Nullable String sekda) {
        return new Entry(
                entry.id(),
                entry.edition(),
                status,
                entry.code(),
                entry.title(),
                entry.category(),
                entry.provinceCode(),
                entry.zone(),
                operator,
                sekda);
    }
}
