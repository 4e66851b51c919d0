package id.anugerah.evidence.dossier.domain;

/**
 * A file that an answer points to.
 *
 * @param id of the upload
 * @param sha256 of its bytes, lower-case hex
 * @param size in bytes
 */
public record Attachment(String id, String sha256, String name, long size, String mediaType) {}
