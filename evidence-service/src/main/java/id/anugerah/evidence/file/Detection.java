package id.anugerah.evidence.file;

import id.anugerah.evidence.file.domain.FileName;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds out what a file is by its first bytes. The name only tells apart what begins alike, such as
 * the documents that are zip archives inside. Nothing is unpacked or parsed.
 */
final class Detection {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Detection() {}

    /** The media type, such as {@code application/pdf}. */
    static String mediaType(InputStream head, FileName name) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.value());
        return TYPES.detect(head, metadata).getBaseType().toString();
    }
}
