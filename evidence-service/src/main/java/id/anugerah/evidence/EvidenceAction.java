package id.anugerah.evidence;

import id.anugerah.kit.access.Action;

/** What people may want to do here; the table of permissions says who may. */
public enum EvidenceAction implements Action {
    DOSSIER_READ("dossier.read"),
    DOSSIER_MANIFEST("dossier.manifest"),
    DOSSIER_RECEIPT("dossier.receipt"),
    DOSSIER_ANSWER("dossier.answer"),
    DOSSIER_ANSWER_ALL("dossier.answer-all"),
    DOSSIER_TAKE_BACK("dossier.take-back"),
    DOSSIER_SEND("dossier.send"),
    DOSSIER_RECALL("dossier.recall"),
    DOSSIER_SUBMIT("dossier.submit"),
    DOSSIER_APPROVE("dossier.approve"),
    DOSSIER_RETURN("dossier.return"),
    FILE_UPLOAD("file.upload"),
    FILE_READ("file.read"),
    FILE_DESCRIBE("file.describe"),
    SUBMISSIONS_READ("submissions.read"),
    SUBMISSIONS_CLOSE("submissions.close");

    private final String key;

    EvidenceAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
