package id.anugerah.evidence.file.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is known of an uploaded file. It is written only after its bytes are durable and never
 * changes.
 *
 * @param entry the entry it was uploaded for
 * @param edition of the entry
 * @param uploader account
 * @param size in bytes
 * @param sha256 of the bytes, lower-case hex; also where they are kept
 * @param declaredType media type that the sender claimed, or null
 * @param mediaType media type found by looking at the content
 * @param at machine time at which the upload began
 */
public record StoredFile(
        String entry,
        String edition,
        String uploader,
        Purpose purpose,
        FileName name,
        long size,
        String sha256,
        @Nullable String declaredType,
        String mediaType,
        Instant at) {
    /** What a file was uploaded for, which decides who may read it when. */
    public enum Purpose {
        EVIDENCE,
        ASSIGNMENT_LETTER
    }
}
