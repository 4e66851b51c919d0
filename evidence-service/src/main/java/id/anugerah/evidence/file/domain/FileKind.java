package id.anugerah.evidence.file.domain;

import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_DISAGREES;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_REFUSED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of files that are accepted, each with the extensions that agree with it. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The media type under which the file is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The kind of a file; refuses kinds that are not accepted and names that promise another kind.
     *
     * @param detected media type found by looking at the content
     */
    public static FileKind of(String detected, FileName name) {
        var kind =
                Arrays.stream(values())
                        .filter(one -> one.mediaType.equals(detected))
                        .findFirst()
                        .orElseThrow(() -> FILE_TYPE_REFUSED.field("file", detected, accepted()));
        if (!kind.extensions.contains(name.extension())) {
            throw FILE_TYPE_DISAGREES.field("X-File-Name", detected, name.extension());
        }
        return kind;
    }

    private static String accepted() {
        return Arrays.stream(values())
                .flatMap(one -> one.extensions.stream())
                .collect(Collectors.joining(", "));
    }
}
