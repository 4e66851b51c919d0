package id.anugerah.registration.account;

import id.anugerah.kit.event.Envelope.Act;

/** Keeps personal data of people beside their account, and forgets it when they are erased. */
public interface Forgets {
    /** Forgets what is kept about the owner of this account; a second time changes nothing. */
    void forget(String account, Act act);
}
