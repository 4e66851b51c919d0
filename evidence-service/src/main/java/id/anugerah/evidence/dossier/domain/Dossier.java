package id.anugerah.evidence.dossier.domain;

import static id.anugerah.contracts.evidence.DossierEvent.Status.APPROVED;
import static id.anugerah.contracts.evidence.DossierEvent.Status.DRAFTING;
import static id.anugerah.contracts.evidence.DossierEvent.Status.LAPSED;
import static id.anugerah.contracts.evidence.DossierEvent.Status.SUBMITTED;
import static id.anugerah.contracts.evidence.DossierEvent.Status.WITH_SEKDA;
import static id.anugerah.evidence.EvidenceRefusal.ALREADY_SUBMITTED;
import static id.anugerah.evidence.EvidenceRefusal.MANIFEST_CHANGED;
import static id.anugerah.evidence.EvidenceRefusal.NOTE_MISSING;
import static id.anugerah.evidence.EvidenceRefusal.NOT_APPROVED;
import static id.anugerah.evidence.EvidenceRefusal.NO_SEKDA;
import static id.anugerah.evidence.EvidenceRefusal.SEALED;
import static id.anugerah.evidence.EvidenceRefusal.WRONG_STATUS;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Claim;
import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an entry hands in, on its way: drafting → with the Sekda → approved → submitted; a group
 * submits by itself. A change on the way leads back to drafting and voids the approval; another
 * Sekda has to approve anew. At the close what was not submitted lapses. A step that was done
 * already changes nothing.
 *
 * @param registration what is known of the entry, null before anything is
 * @param status null until the registration is verified
 * @param sending null unless it lies with the Sekda or was approved
 * @param approval null unless approved
 * @param note why it was returned last, or null
 * @param receipt null until submitted
 * @param sealed whether the close of submissions has passed over it
 */
public record Dossier(
        String entry,
        @Nullable Entry registration,
        @Nullable Status status,
        Answers answers,
        @Nullable Sending sending,
        @Nullable Approval approval,
        @Nullable String note,
        @Nullable Receipt receipt,
        boolean sealed) {

    /** A dossier's id begins with this; the entry's id follows. */
    public static final String ID = "dossier:";

    /** The dossier of an entry of which nothing is known yet. */
    public static Dossier unopened(String entry) {
        return new Dossier(entry, null, null, Answers.NONE, null, null, null, null, false);
    }

    /** What the event about its registration makes of it; a verified one opens the dossier. */
    public Change<Dossier> after(EntryEvent event) {
        var known = event.entry();
        if (status == APPROVED && approval != null && !approval.sekda().equals(known.sekda())) {
            return outlived(known);
        }
        if (status != null || known.status() != EntryEvent.Status.VERIFIED) {
            return Change.to(with(known, status));
        }
        var opened = with(known, DRAFTING);
        return Change.to(opened, new DossierEvent.Opened(opened.view()));
    }

    /** What was approved by a Sekda who is one no longer lies with the next one. */
    private Change<Dossier> outlived(Entry known) {
        var again =
                new Dossier(
                        entry, known, WITH_SEKDA, answers, sending, null, note, receipt, sealed);
        return Change.to(again, new DossierEvent.ApprovalVoided(again.view()));
    }

    /** Writes answers; a change after it was sent voids sending and approval. */
    public Change<Dossier> save(Map<String, Answers.Edit> edits, Rules rules, Step step) {
        requireAlterable(step);
        return altered(answers.with(rules.instrument(), edits, step));
    }

    /**
     * Takes an answer back.
     *
     * @param basedOn version that the caller had seen, or null for whichever
     */
    public Change<Dossier> remove(
            String indicator, @Nullable Long basedOn, Rules rules, Step step) {
        requireAlterable(step);
        Answers.requireKnown(rules.instrument(), indicator);
        return altered(answers.without(indicator, basedOn));
    }

    private Change<Dossier> altered(Answers next) {
        if (next.equals(answers)) return Change.to(this);
        var altered = drafting(next, note);
        if (status == DRAFTING) return Change.to(altered);
        return Change.to(altered, new DossierEvent.ApprovalVoided(altered.view()));
    }

    /** Asks the Sekda to approve what stands now. */
    public Change<Dossier> send(Rules rules, Step step, Set<String> invitedBy) {
        requireAlterable(step);
        if (rules.entrants() == Entrants.GROUP) throw NO_SEKDA.because();
        if (status == WITH_SEKDA) return Change.to(this);
        require(DRAFTING);
        Completeness.of(answers, rules.instrument()).require();
        var asked =
                new Sending(
                        step.account(),
                        step.person(),
                        invitedBy,
                        manifest(rules).sha256(),
                        step.at());
        var sent = moved(WITH_SEKDA, asked, null, null);
        return Change.to(sent, new DossierEvent.SentToSekda(sent.view()));
    }

    /** The operator takes it back before it is submitted. */
    public Change<Dossier> recall(Step step) {
        requireAlterable(step);
        if (status == DRAFTING) return Change.to(this);
        var recalled = drafting(answers, null);
        return Change.to(recalled, new DossierEvent.Returned(recalled.view(), ""));
    }

    /** The Sekda sends it back with a note. */
    public Change<Dossier> giveBack(String why, Step step) {
        if (why.isBlank()) throw NOTE_MISSING.field("note");
        requireAlterable(step);
        requireSekda(step);
        if (status == DRAFTING && why.equals(note)) return Change.to(this);
        require(WITH_SEKDA, APPROVED);
        var returned = drafting(answers, why);
        return Change.to(returned, new DossierEvent.Returned(returned.view(), why));
    }

    /**
     * The Sekda approves exactly the manifest that was shown.
     *
     * @param invitedBy who ever invited whoever approves; see {@link Sending}
     */
    public Change<Dossier> approve(
            String manifestSha256, Rules rules, Step step, Set<String> invitedBy) {
        requireAlterable(step);
        if (approval != null
                && approval.sekda().equals(step.account())
                && approval.manifestSha256().equals(manifestSha256)) {
            return Change.to(this);
        }
        require(WITH_SEKDA);
        if (!manifest(rules).sha256().equals(manifestSha256)) {
            throw MANIFEST_CHANGED.field("manifestSha256");
        }
        if (sending != null) sending.requireOther(step.person(), invitedBy);
        requireSekda(step);
        var given = new Approval(step.account(), manifestSha256, step.at());
        var approved = moved(APPROVED, sending, given, null);
        return Change.to(approved, new DossierEvent.Approved(approved.view(), manifestSha256));
    }

    /** Hands it in, once and for all. */
    public Change<Dossier> submit(Rules rules, Step step) {
        if (status == SUBMITTED) return Change.to(this);
        requireAlterable(step);
        step.requireOpen();
        Completeness.of(answers, rules.instrument()).require();
        var manifest = manifest(rules).sha256();
        if (rules.entrants() == Entrants.GOVERNMENT && !isApproved(manifest)) {
            throw NOT_APPROVED.because();
        }
        var given = new Receipt(receiptId(manifest), manifest, step.at(), step.schedule());
        var submitted = moved(SUBMITTED, sending, approval, given);
        return Change.to(submitted, new DossierEvent.Submitted(submitted.view()));
    }

    private boolean isApproved(String manifest) {
        return approval != null
                && approval.manifestSha256().equals(manifest)
                && isSekda(approval.sekda());
    }

    /** The close passes over it: what was submitted stays, anything else lapses. */
    public Change<Dossier> seal() {
        if (status == null || sealed) return Change.to(this);
        if (status == SUBMITTED) return Change.to(sealed(SUBMITTED));
        var lapsed = sealed(LAPSED);
        return Change.to(lapsed, new DossierEvent.Lapsed(lapsed.view()));
    }

    /** What it says now, in the form that is hashed. */
    public Manifest manifest(Rules rules) {
        return Manifest.of(edition(), entry, rules.instrument().code(), answers);
    }

    /** The edition it belongs to; refuses if that is not known yet. */
    public String edition() {
        if (registration == null) throw CommonRefusal.NOT_FOUND.because(entry);
        return registration.edition();
    }

    /** Whether it was handed in, so that others than its authors may read it. */
    public boolean wasSubmitted() {
        return status == SUBMITTED;
    }

    /** The dossier as others know it; refuses before it was opened. */
    public DossierEvent.Dossier view() {
        if (status == null) throw CommonRefusal.NOT_FOUND.because(entry);
        return new DossierEvent.Dossier(
                ID + entry,
                entry,
                edition(),
                status,
                answers.given().size(),
                wasSubmitted() ? claims() : List.of(),
                receipt);
    }

    private List<Claim> claims() {
        return answers.given().stream()
                .map(a -> new Claim(a.indicator(), a.statement().level(), a.statement().pieces()))
                .toList();
    }

    private String receiptId(String manifest) {
        return "rc-" + CanonicalJson.sha256(List.of(ID + entry, manifest)).substring(0, 20);
    }

    private void requireAlterable(Step step) {
        if (status == null) throw CommonRefusal.NOT_FOUND.because(entry);
        if (status == SUBMITTED) throw ALREADY_SUBMITTED.because();
        if (sealed) throw SEALED.because();
        step.requireNotOver();
    }

    // a membership may outlive the office by a moment; the registration says who holds it
    private void requireSekda(Step step) {
        if (!isSekda(step.account())) throw CommonRefusal.NOT_FOUND.because(entry);
    }

    /** Whether the account is the Sekda of the entry at present. */
    public boolean isSekda(String account) {
        return registration != null && account.equals(registration.sekda());
    }

    private void require(Status... possible) {
        for (var one : possible) if (one == status) return;
        var names = Arrays.stream(possible).map(Status::name).collect(Collectors.joining(", "));
        throw WRONG_STATUS.because(String.valueOf(status), names);
    }

    private Dossier with(Entry known, @Nullable Status next) {
        return new Dossier(entry, known, next, answers, sending, approval, note, receipt, sealed);
    }

    private Dossier drafting(Answers next, @Nullable String why) {
        return new Dossier(entry, registration, DRAFTING, next, null, null, why, receipt, sealed);
    }

    private Dossier moved(
            Status next,
            @Nullable Sending asked,
            @Nullable Approval given,
            @Nullable Receipt acknowledged) {
        return new Dossier(
                entry, registration, next, answers, asked, given, null, acknowledged, sealed);
    }

    private Dossier sealed(Status last) {
        return new Dossier(
                entry, registration, last, answers, sending, approval, note, receipt, true);
    }
}
