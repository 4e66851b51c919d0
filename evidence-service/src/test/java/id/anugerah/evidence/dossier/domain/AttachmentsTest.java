package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.FILE_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.TOO_MANY_FILES;
import static id.anugerah.evidence.Refusing.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.dossier.domain.Attachments.Upload;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AttachmentsTest {
    @Test
    void an_answer_points_to_uploads_of_its_own_entry() {
        assertThat(uploaded("en-1", 2).of(List.of("fi-1", "fi-0", "fi-1")))
                .extracting(Attachment::id)
                .containsExactly("fi-1", "fi-0");
    }

    @Test
    void another_entrys_file_is_as_unknown_as_one_that_is_not_there() {
        assertRefused(FILE_UNKNOWN, () -> uploaded("en-2", 1).of(List.of("fi-0")));
        assertRefused(FILE_UNKNOWN, () -> uploaded("en-1", 1).of(List.of("fi-9")));
    }

    @Test
    void twenty_files_are_accepted_and_twenty_one_are_not() {
        assertThat(uploaded("en-1", 20).of(ids(20))).hasSize(20);
        assertRefused(TOO_MANY_FILES, () -> uploaded("en-1", 21).of(ids(21)));
    }

    private static Attachments uploaded(String entry, int count) {
        Map<String, Upload> uploads =
                ids(count).stream()
                        .collect(Collectors.toMap(Function.identity(), id -> upload(entry, id)));
        return new Attachments("en-1", uploads);
    }

    private static Upload upload(String entry, String id) {
        return new Upload(entry, new Attachment(id, "0".repeat(64), "a.pdf", 1, "application/pdf"));
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "fi-" + i).toList();
    }
}
