package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.FILE_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.TOO_MANY_FILES;

import java.util.List;
import java.util.Map;

/** The uploads that the answers of one entry may point to. */
public final class Attachments {
    /** How many files one answer may point to. */
    public static final int MOST = 20;

    private final Map<String, Upload> uploads;
    private final String entry;

    /**
     * @param entry whose answers these are
     * @param uploads by id, of whichever entry
     */
    public Attachments(String entry, Map<String, Upload> uploads) {
        this.entry = entry;
        this.uploads = Map.copyOf(uploads);
    }

    /**
     * A file and the entry for which it was uploaded.
     *
     * @param entry the one it belongs to, and no other
     */
    public record Upload(String entry, Attachment file) {}

    /** The files with these ids; another entry's file is as unknown as one that is not there. */
    public List<Attachment> of(List<String> ids) {
        if (ids.size() > MOST) throw TOO_MANY_FILES.field("files", MOST);
        return ids.stream().distinct().map(this::own).toList();
    }

    private Attachment own(String id) {
        var upload = uploads.get(id);
        if (upload == null || !upload.entry().equals(entry)) throw FILE_UNKNOWN.field("files", id);
        return upload.file();
    }
}
