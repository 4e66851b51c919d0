package id.anugerah.registration.entry.domain;

import static id.anugerah.contracts.registration.EntryEvent.Status.DRAFT;
import static id.anugerah.contracts.registration.EntryEvent.Status.REJECTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.RETURNED;
import static id.anugerah.contracts.registration.EntryEvent.Status.SUBMITTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.VERIFIED;
import static id.anugerah.contracts.registration.EntryEvent.Status.WITHDRAWN;
import static id.anugerah.registration.RegistrationRefusal.LETTER_MISSING;
import static id.anugerah.registration.RegistrationRefusal.NOMINEE_MISSING;
import static id.anugerah.registration.RegistrationRefusal.REASON_MISSING;
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
import id.anugerah.kit.document.Change;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
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
 */
public record Registration(
        Entry entry,
        List<String> team,
        @Nullable Nominee nominee,
        Contact contact,
        @Nullable Letter letter,
        @Nullable String note,
        boolean withdrawalWished) {

    /**
     * The regional secretary who is judged.
     *
     * @param nip 18 digits, or null where not given
     */
    public record Nominee(
            String name, String salutation, String email, String language, @Nullable String nip) {}

    /** Whom the secretariat calls when something is unclear. */
    public record Contact(String name, String office, @Nullable String phone) {}

    /** A file kept by evidence-service. */
    public record Letter(String file, String sha256) {}

    /** Replaces what the operator fills in; possible in a draft and after a return. */
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
                        entry.sekda());
        return Change.to(
                new Registration(renamed, members, named, called, letter, note, withdrawalWished));
    }

    /** Attaches the letter of assignment. */
    public Change<Registration> attach(Letter uploaded) {
        require(DRAFT, RETURNED);
        if (uploaded.equals(letter)) return Change.to(this);
        return Change.to(
                new Registration(entry, team, nominee, contact, uploaded, note, withdrawalWished));
    }

    /**
     * Hands the registration to the secretariat.
     *
     * @param sekda account of the nominee; null for a group
     */
    public Change<Registration> submit(@Nullable String sekda, boolean isGroup) {
        if (entry.status() == SUBMITTED) return Change.to(this);
        require(DRAFT, RETURNED);
        if (!isGroup && nominee == null) throw NOMINEE_MISSING.field("nominee");
        if (!isGroup && letter == null) throw LETTER_MISSING.field("assignmentLetter");
        var next = with(entry(SUBMITTED, entry.operator(), sekda), null);
        return Change.to(next, new Submitted(next.entry()));
    }

    /** Accepts the registration. */
    public Change<Registration> verify() {
        if (entry.status() == VERIFIED) return Change.to(this);
        require(SUBMITTED);
        var next = with(entry(VERIFIED), null);
        return Change.to(next, new Verified(next.entry()));
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
                    new Registration(entry, team, nominee, contact, letter, stated(reason), true);
            return Change.to(wished, new WithdrawalWished(entry, reason));
        }
        var next = with(entry(WITHDRAWN), stated(reason));
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
     * Gives the registration to another operator or Sekda, whatever its status.
     *
     * @param operator account, or null to keep the present one
     * @param sekda account, or null to keep the present one
     * @param named who the new Sekda is, or null to keep the present one
     */
    public Change<Registration> handOver(
            @Nullable String operator,
            @Nullable String sekda,
            @Nullable Nominee named,
            String reason) {
        var next =
                new Registration(
                        entry(
                                entry.status(),
                                operator == null ? entry.operator() : operator,
                                sekda == null ? entry.sekda() : sekda),
                        team,
                        named == null ? nominee : named,
                        contact,
                        letter,
                        stated(reason),
                        withdrawalWished);
        if (next.entry().equals(entry)) return Change.to(this);
        return Change.to(next, new HandedOver(next.entry(), reason));
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
        return new Registration(changed, team, nominee, contact, letter, reason, withdrawalWished);
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
