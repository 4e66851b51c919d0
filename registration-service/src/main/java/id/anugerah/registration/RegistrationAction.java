package id.anugerah.registration;

import id.anugerah.kit.access.Action;

/** What people may want to do here; the table of permissions says who may. */
public enum RegistrationAction implements Action {
    EDITION_PREVIEW("edition.preview"),
    EDITION_PUBLISH("edition.publish"),
    EDITION_RESCHEDULE("edition.reschedule"),
    EDITION_ADVANCE("edition.advance"),
    ACCOUNT_FIND("account.find"),
    ACCOUNT_JOIN("account.join"),
    ACCOUNT_TAKE_SECOND_FACTOR("account.take-second-factor"),
    MEMBERSHIP_LIST("membership.list"),
    MEMBERSHIP_REVOKE("membership.revoke"),
    INVITATION_CREATE("invitation.create"),
    INVITATION_LIST("invitation.list"),
    INVITATION_RESEND("invitation.resend"),
    INVITATION_WITHDRAW("invitation.withdraw"),
    ENTRY_CREATE("entry.create"),
    ENTRY_LIST("entry.list"),
    ENTRY_LIST_DRAFTS("entry.list-drafts"),
    ENTRY_READ("entry.read"),
    ENTRY_READ_NIP("entry.read-nip"),
    ENTRY_EDIT("entry.edit"),
    ENTRY_ATTACH("entry.attach"),
    ENTRY_SUBMIT("entry.submit"),
    ENTRY_WITHDRAW("entry.withdraw"),
    ENTRY_VERIFY("entry.verify"),
    ENTRY_RETURN("entry.return"),
    ENTRY_REJECT("entry.reject"),
    ENTRY_REOPEN("entry.reopen"),
    ENTRY_HAND_OVER("entry.hand-over"),
    VERIFICATION_PREVIEW("verification.preview"),
    VERIFICATION_CREATE("verification.create"),
    VERIFICATION_LIST("verification.list"),
    VERIFICATION_READ("verification.read"),
    VERIFICATION_UNDO("verification.undo"),
    OVERVIEW_COUNT("overview.count"),
    OVERVIEW_SUBMISSIONS("overview.submissions"),
    OVERVIEW_LIST("overview.list"),
    OVERVIEW_DRAFTS("overview.drafts"),
    AUDIT_LIST("audit.list"),
    SIGNING_KEY_LIST("signing-key.list"),
    SIGNING_KEY_ROTATE("signing-key.rotate");

    private final String key;

    RegistrationAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
