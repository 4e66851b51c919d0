package id.anugerah.evidence.dossier;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.evidence.dossier.domain.Answer;
import id.anugerah.evidence.dossier.domain.Approval;
import id.anugerah.evidence.dossier.domain.Attachment;
import id.anugerah.evidence.dossier.domain.Completeness;
import id.anugerah.evidence.dossier.domain.Dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as those see it who may read it.
 *
 * @param note why it was returned last, or null
 */
record DossierView(
        String entry,
        String edition,
        @Nullable Status status,
        boolean sealed,
        List<AnswerView> answers,
        Completeness completeness,
        String manifestSha256,
        @Nullable Approval approval,
        @Nullable String note,
        @Nullable Receipt receipt) {
    /** An answer and what its next change is based on. */
    record AnswerView(
            String indicator,
            int level,
            String explanation,
            List<String> links,
            List<Attachment> files,
            long version,
            String by,
            Instant at) {
        static AnswerView of(Answer answer) {
            var said = answer.statement();
            return new AnswerView(
                    answer.indicator(),
                    said.level(),
                    said.explanation(),
                    said.links(),
                    said.files(),
                    answer.version(),
                    answer.by(),
                    answer.at());
        }
    }

    static DossierView of(Dossier dossier, Rules rules) {
        return new DossierView(
                dossier.entry(),
                dossier.edition(),
                dossier.status(),
                dossier.sealed(),
                dossier.answers().given().stream().map(AnswerView::of).toList(),
                Completeness.of(dossier.answers(), rules.instrument()),
                dossier.manifest(rules).sha256(),
                dossier.approval(),
                dossier.note(),
                dossier.receipt());
    }
}
