package id.anugerah.evidence.file;

import static id.anugerah.evidence.EvidenceAction.FILE_UPLOAD;

import id.anugerah.evidence.EvidenceSettings;
import id.anugerah.evidence.file.domain.FileKind;
import id.anugerah.evidence.file.domain.FileName;
import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.evidence.file.domain.StoredFile.Purpose;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/** Takes files in and hands them out. */
@Component
class FileDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FileDesk.class);

    private final BlobStore blobs;
    private final Uploads uploads;
    private final FileReaders readers;
    private final Access access;
    private final long largest;

    FileDesk(
            BlobStore blobs,
            Uploads uploads,
            FileReaders readers,
            Access access,
            EvidenceSettings settings) {
        this.blobs = blobs;
        this.uploads = uploads;
        this.readers = readers;
        this.access = access;
        this.largest = settings.largestFile().toBytes();
    }

    /**
     * A file that somebody sends.
     *
     * @param declaredType media type that the sender claims, or null
     * @param announced size in bytes, or −1 where the sender did not say
     */
    record Parcel(
            String entry,
            Purpose purpose,
            FileName name,
            @Nullable String declaredType,
            long announced,
            InputStream body) {
        private String state() {
            return purpose == Purpose.EVIDENCE ? "evidence" : "letter";
        }
    }

    Stored<StoredFile> take(Parcel parcel, IdempotencyKey key, Caller caller) {
        var subject = Subject.entry(null, parcel.entry()).in(parcel.state());
        var edition = access.require(caller, FILE_UPLOAD, subject).held().edition();
        if (edition == null) throw CommonRefusal.NOT_FOUND.because(parcel.entry());
        Received.requireAtMost(largest, parcel.announced());
        var file = keep(parcel, edition, caller);
        // only now: whoever finds the metadata shall find the bytes
        return uploads.add(key.derive("fi-", caller.account()), file, caller.act());
    }

    private StoredFile keep(Parcel parcel, String edition, Caller caller) {
        try (var incoming = blobs.begin()) {
            var received = new Received(parcel.body(), incoming, largest);
            var kind =
                    FileKind.of(Detection.mediaType(received.head(), parcel.name()), parcel.name());
            incoming.keep(received.sha256());
            return new StoredFile(
                    parcel.entry(),
                    edition,
                    caller.account(),
                    parcel.purpose(),
                    parcel.name(),
                    received.size(),
                    received.sha256(),
                    parcel.declaredType(),
                    kind.mediaType(),
                    caller.arrived());
        } catch (BlobStore.Full e) {
            LOG.error("A file could not be kept, for the storage is full: {}", e.getMessage());
            throw CommonRefusal.STORAGE_FULL.because();
        } catch (IOException e) {
            LOG.warn("A file could not be kept: {}", e.toString());
            throw CommonRefusal.OUT_OF_REACH.because();
        }
    }

    Stored<StoredFile> read(Action action, String id, Caller caller) {
        var found = uploads.get(id);
        readers.require(action, id, found.state(), caller);
        return found;
    }

    InputStream open(StoredFile file) throws IOException {
        return blobs.open(file.sha256());
    }
}
