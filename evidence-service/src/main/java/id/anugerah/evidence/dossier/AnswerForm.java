package id.anugerah.evidence.dossier;

import id.anugerah.evidence.dossier.domain.Answers.Edit;
import id.anugerah.evidence.dossier.domain.Attachments;
import id.anugerah.evidence.dossier.domain.Statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * One answer as it is sent.
 *
 * @param files ids of uploads of the same entry
 * @param basedOn version of the answer that was seen, 0 for none, absent to replace whichever
 */
record AnswerForm(
        @NotNull Integer level,
        @Nullable @Size(max = 2 * Statement.LONGEST) String explanation,
        @Nullable @Size(max = 100) List<@NotBlank String> links,
        @Nullable @Size(max = 100) List<@NotBlank String> files,
        @Nullable Long basedOn) {
    List<String> fileIds() {
        return Objects.requireNonNullElse(files, List.of());
    }

    Edit toEdit(Attachments attachments) {
        var statement =
                Statement.of(
                        level,
                        Objects.requireNonNullElse(explanation, ""),
                        Objects.requireNonNullElse(links, List.of()),
                        attachments.of(fileIds()));
        return new Edit(statement, basedOn);
    }
}
