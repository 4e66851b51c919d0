package id.anugerah.evidence.dossier.domain;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.canonical.Sha256;

import java.util.List;
import java.util.Map;

/**
 * Everything a dossier says, in the one form that is hashed, approved and receipted. It holds no
 * time and, apart from the entry's, no generated id, so whoever has the answers and the files can
 * make the same bytes.
 */
public final class Manifest {
    private final String text;

    private Manifest(String text) {
        this.text = text;
    }

    /**
     * The manifest of these answers.
     *
     * @param instrument code of the instrument they answer
     */
    public static Manifest of(String edition, String entry, String instrument, Answers answers) {
        return new Manifest(
                CanonicalJson.text(
                        Map.of(
                                "edition",
                                edition,
                                "entry",
                                entry,
                                "instrument",
                                instrument,
                                "answers",
                                answers.given().stream().map(Manifest::answer).toList())));
    }

    /** Canonical JSON. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text in UTF-8, lower-case hex. */
    public String sha256() {
        return Sha256.hex(text);
    }

    private static Map<String, Object> answer(Answer answer) {
        var said = answer.statement();
        return Map.of(
                "indicator",
                answer.indicator(),
                "level",
                said.level(),
                "explanation",
                said.explanation(),
                "explanationSha256",
                Sha256.hex(said.explanation()),
                "links",
                said.links(),
                "files",
                files(said.files()));
    }

    private static List<Map<String, Object>> files(List<Attachment> files) {
        return files.stream()
                .map(file ->
                        Map.<String, Object>of(
                                "sha256",
                                file.sha256(),
                                "size",
                                file.size(),
                                "mediaType",
                                file.mediaType(),
                                "name",
                                file.name()))
                .toList();
    }
}
