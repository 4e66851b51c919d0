package id.anugerah.evidence.file;

import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.security.Caller;

/** Decides who may read a file; whoever keeps what the files belong to knows. */
public interface FileReaders {
    /**
     * Refuses unless the caller may do this with the file.
     *
     * @param id the file's id
     */
    void require(Action action, String id, StoredFile file, Caller caller);
}
