package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** What the store says no with, in MongoDB's own codes where it has one. */
final class Refusals {

    private Refusals() {}

    /** The disk is (nearly) full: nothing was executed, reads go on. */
    static MongoServerError full() {
        return new MongoServerError(
                14031,
                "OutOfDiskSpace",
                "the disk is full: the store accepts no writes until space is back");
    }

    /** A write could not be brought to disk: it was undone, reads go on. */
    static MongoServerError notWritten() {
        return new MongoServerError(
                39, "FileStreamFailed", "the journal cannot be written: the write was undone");
    }

    /** A document would be larger than MongoDB allows: the command was undone as a whole. */
    static MongoServerError tooLarge() {
        return new MongoServerError(
                17419, "a document after this write would be larger than 16777216 bytes");
    }

    static MongoServerError closing() {
        return new MongoServerError(91, "ShutdownInProgress", "the store is shutting down");
    }

    /** The contents are not in memory because the files cannot be read. */
    static MongoServerError unreadable() {
        return new MongoServerError(39, "FileStreamFailed", "the store's files cannot be read");
    }

    static MongoServerError unsupported(String what) {
        return new MongoServerError(115, "CommandNotSupported", what + " are not supported here");
    }

    static MongoServerError dottedField(String field) {
        return new MongoServerError(
                57, "DottedFieldName", "the field name '" + field + "' must not contain a dot");
    }

    /** The answer that tells a client of a refusal. */
    static Document answer(Throwable refusal) {
        var answer = new Document("ok", 0.0);
        if (refusal instanceof MongoServerException known) {
            answer.append("errmsg", known.getMessageWithoutErrorCode());
        } else {
            answer.append("errmsg", "internal error: " + refusal);
        }
        if (refusal instanceof MongoServerError error) {
            answer.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return answer;
    }
}
