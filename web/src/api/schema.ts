// openapi.json sha256 323f322a210a6ba492a4ffb827826c18c5b1cc72f83eeacea948b26cee1c4c0d
export interface paths {
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to know of the issuer (RFC 8414) */
        get: operations["signInIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds the account with this address */
        get: operations["accountFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes one person of two accounts' owners, who turned out to be the same */
        post: operations["accountJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes somebody's second factors away and ends their sessions */
        post: operations["secondFactorRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own account */
        get: operations["accountMe"];
        /** Changes name and language at once, and the address by a letter to it */
        put: operations["ownDataChange"];
        post?: never;
        /** Erases the caller's personal data for good */
        delete: operations["ownDataErase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms the app by one of its codes */
        put: operations["ownAccountConfirmApp"];
        /** Begins to set up an app for one-time codes */
        post: operations["ownAccountBeginApp"];
        /** Removes the app for one-time codes */
        delete: operations["ownAccountRemoveApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is kept about the caller as a person */
        get: operations["ownDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in the passkey that was made */
        post: operations["ownAccountAddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a passkey */
        delete: operations["ownAccountRemovePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/passkeys/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to make a passkey */
        post: operations["ownAccountOfferPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the caller's password; all other sessions end */
        put: operations["ownAccountChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what the caller proves who they are */
        get: operations["ownAccountProtection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new recovery codes, which replace all others */
        post: operations["ownAccountRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's sessions */
        get: operations["ownAccountSessions"];
        put?: never;
        post?: never;
        /** Ends all of the caller's sessions but this one */
        delete: operations["ownAccountEndOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of the caller's sessions; one that is over stays so */
        delete: operations["ownAccountEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The acts in an edition, or on the whole platform, the latest first
         * @description place is a pseudonym of the network address: equal ones are equal addresses.
         */
        get: operations["auditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declared conflicts; an assessor sees the own ones */
        get: operations["conflictList"];
        put?: never;
        /** Declares a conflict with an entry or a region, before or after assignment */
        post: operations["conflictDeclare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conflict */
        get: operations["conflictRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The chair upholds the conflict, which reassigns what it touches, or not */
        post: operations["conflictDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes and proposes the decision on a closed stage */
        post: operations["decisionPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision with its ranking */
        get: operations["decisionRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The chair agrees; never the person who proposed */
        post: operations["decisionApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the decision to everyone at once */
        post: operations["decisionPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The chair does not agree */
        post: operations["decisionRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier; to others than its authors only once it is submitted */
        get: operations["dossierRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes several answers at once: all of them or none */
        put: operations["dossierSaveAll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/answers/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes one answer */
        put: operations["dossierSaveOne"];
        post?: never;
        /** Takes an answer back */
        delete: operations["dossierRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The Sekda approves exactly this manifest */
        post: operations["dossierApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dossier says, in the canonical JSON that is hashed */
        get: operations["dossierManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the dossier back from the Sekda */
        post: operations["dossierRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of the submission */
        get: operations["dossierReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The Sekda returns the dossier with a note */
        post: operations["dossierGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the Sekda to approve; the dossier has to be complete */
        post: operations["dossierSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{entry}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the dossier in; a repeat gets the same receipt */
        post: operations["dossierSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All editions */
        get: operations["editionEditions"];
        put?: never;
        /** Publishes an edition from a template; its rules are final */
        post: operations["editionPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition with rules, schedule and its present time */
        get: operations["editionEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advances the time of a demo edition */
        post: operations["editionAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes dates, with a reason; nothing closes earlier than announced */
        post: operations["editionReschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All entrants of an edition */
        get: operations["entrantList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrants/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entrant, to its own people and to those who run the programme */
        get: operations["entrantRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrants/{entry}/disqualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The chair excludes the entry */
        post: operations["entrantDisqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrants/{entry}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An entry's own published results */
        get: operations["standingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entrants/{entry}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The chair withdraws the entry, as its operator wished */
        post: operations["entrantWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations of an edition; an operator sees the own ones */
        get: operations["entryEntries"];
        put?: never;
        /** Begins a registration by region code, or by group code for groups */
        post: operations["entryCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One registration */
        get: operations["entryRead"];
        /** Changes a draft or returned registration */
        put: operations["entryEdit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/assignment-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attaches the letter of assignment */
        put: operations["entryAttach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the registration to another operator or Sekda, on record */
        post: operations["entryHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses a registration */
        post: operations["entryReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a withdrawn or rejected registration be edited again */
        post: operations["entryReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for corrections */
        post: operations["entryGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the registration to the secretariat */
        post: operations["entrySubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a registration */
        post: operations["entryVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws, or after verification wishes to */
        post: operations["entryWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a file; its bytes are the body */
        post: operations["fileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, always as something to save */
        get: operations["fileDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file */
        get: operations["fileMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations of an entry, or to offices */
        get: operations["invitationList"];
        put?: never;
        /** Invites somebody to a role by a letter */
        post: operations["invitationInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws an invitation that nobody has accepted */
        delete: operations["invitationWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the letter again; the link of the one before opens nothing any more */
        post: operations["invitationResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters by edition, status, kind, entry or recipient's account */
        get: operations["letterLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One letter with its journal, and for the secretariat as it reads */
        get: operations["letterLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a letter once more, under a number that the caller sets */
        post: operations["letterResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many letters are waiting, due, sent or failed, by kind */
        get: operations["letterCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a membership */
        delete: operations["accountRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many entries are how far */
        get: operations["overviewFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/{edition}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries with what all services tell about them */
        get: operations["overviewEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces, regencies and cities, with the notice of their source */
        get: operations["regionRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One region by its code */
        get: operations["regionRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All published decisions of the edition */
        get: operations["resultList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{edition}/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking that holds for the stage */
        get: operations["resultRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{edition}/{stage}/canonical": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result as canonical JSON: the bytes whose SHA-256 is published */
        get: operations["resultCanonical"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in in this browser, if anybody is
         * @description Also gives the browser the cookie __Host-anugerah-csrf if it has none.
         */
        get: operations["session"];
        put?: never;
        post?: never;
        /** Signs out: ends the session here and at the issuer */
        delete: operations["sessionEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the issuer sends the browser back to
         * @description Whatever goes wrong leads to /sign-in?failure=<code>: denied (the person said no), stale (not begun in this browser, or too long ago), refused (the issuer said no) or unavailable (the issuer or the sessions are out of reach).
         */
        get: operations["sessionCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Switches to another role of the same account */
        put: operations["sessionRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sends the browser to the issuer to sign in
         * @description To be opened by the browser itself, not by a script.
         */
        get: operations["sessionStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An assessor's own queue; to the secretariat, where each sheet stands */
        get: operations["sheetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sheet */
        get: operations["sheetRead"];
        /** Saves marks as a draft; they may be incomplete */
        put: operations["sheetNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The assessor withdraws from assessing this entry */
        post: operations["sheetRecuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a submitted sheet back to its assessor */
        post: operations["sheetGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the sheet in */
        post: operations["sheetSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/address-change/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a new address by its letter's link */
        post: operations["ownDataConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a one-time code of the app */
        post: operations["signInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demo accounts of the offices, where there is a demo */
        get: operations["demoSignInAccounts"];
        put?: never;
        /** A way in for a demo account */
        post: operations["demoSignInDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up an app for one-time codes as the first second factor */
        post: operations["signInBeginApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/app/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the app by one of its codes */
        post: operations["signInConfirmApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to make a passkey as the first second factor */
        post: operations["signInBeginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/enrolment/passkey/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in the passkey that was made */
        post: operations["signInConfirmPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at an invitation by its letter's link; nothing changes by that */
        post: operations["acceptanceLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/invitation/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation by its letter's link, which signs in, too */
        post: operations["signInAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a sign-in link by e-mail; says nothing about whether it is sent */
        post: operations["signInSendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/link/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a sign-in link */
        post: operations["signInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a question that a passkey answers */
        post: operations["signInAskForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/passkey/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a passkey, as the first factor or the second */
        post: operations["signInPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a password */
        post: operations["signInPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks to change a forgotten password by e-mail */
        post: operations["signInSendReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/password-reset/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes a forgotten password by its link; all sessions end */
        post: operations["signInReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a recovery code, which is used up */
        post: operations["signInRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs up; says nothing about whether the address has an account */
        post: operations["signInSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/sign-up/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the address by its link and sets a password */
        post: operations["signInConfirmSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys and what each is for at present */
        get: operations["signingKeyList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signing-keys/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Announces the next key; one that is announced already stays the next */
        put: operations["signingKeyRotate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All stages of the edition, opened or not, in their order */
        get: operations["stageList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One stage */
        get: operations["stageRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the stage: seals every sheet */
        post: operations["closingClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the stage for assessment */
        post: operations["stageOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries out or makes the panels of the stage */
        post: operations["panelMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}/panel/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts somebody else in the place of a recused assessor */
        post: operations["panelReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{edition}/{stage}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a decision on the closed stage would come to */
        get: operations["decisionPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the submissions of an edition stand */
        get: operations["submissionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{edition}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes submissions after the deadline, without waiting for the service */
        post: operations["submissionsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The templates from which editions are published */
        get: operations["editionTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template with its rules */
        get: operations["editionTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that verify access tokens */
        get: operations["signInKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a session: its refresh token is worth nothing from now on
         * @description An access token stays good until it expires, at most 30 minutes later.
         */
        post: operations["signInRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges a sign-in link, or a refresh token, for tokens
         * @description Both a link and a refresh token can be used once: each answer brings a new refresh token.
         */
        post: operations["signInToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How every service is */
        get: operations["platformStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddedPasskeyForm: {
            attempt: string;
            credential: {
                [key: string]: unknown;
            };
            name: string;
        };
        AddressForm: {
            /** Format: email */
            email: string;
        };
        AddressLinkForm: {
            link: string;
        };
        Algorithm: {
            /** Format: int64 */
            alg: number;
            type: string;
        };
        AnswerForm: {
            /** Format: int64 */
            basedOn?: number;
            explanation?: string;
            files?: string[];
            /** Format: int32 */
            level: number;
            links?: string[];
        };
        AnswersForm: {
            answers: {
                [key: string]: components["schemas"]["AnswerForm"];
            };
        };
        AnswerView: {
            /** Format: date-time */
            at: string;
            by: string;
            explanation: string;
            files: components["schemas"]["Attachment"][];
            indicator: string;
            /** Format: int32 */
            level: number;
            links: string[];
            /** Format: int64 */
            version: number;
        };
        AppCodeForm: {
            code: string;
        };
        Approval: {
            /** Format: date-time */
            at: string;
            manifestSha256: string;
            sekda: string;
        };
        ApprovalForm: {
            manifestSha256: string;
        };
        Aspect: {
            code: string;
            name: components["schemas"]["LocalText"];
        };
        Assessed: {
            /** Format: int32 */
            assigned: number;
            /** Format: int32 */
            submitted: number;
        };
        Assignment: {
            assessor: string;
            entry: string;
        };
        Attachment: {
            id: string;
            mediaType: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        AttemptForm: {
            attempt: string;
        };
        Category: {
            code: string;
            name: components["schemas"]["LocalText"];
        };
        CategoryView: {
            category: string;
            ranking: components["schemas"]["RankView"][];
        };
        Claim: {
            courier: string;
            /** Format: date-time */
            until: string;
        };
        ClockForm: {
            /** Format: date-time */
            to: string;
        };
        Closed: {
            reason?: string;
            sheets?: components["schemas"]["ClosedSet"];
            /** @enum {string} */
            status: "OPEN" | "CLOSING" | "CLOSED" | "DECIDED";
        };
        ClosedSet: {
            /** Format: int32 */
            count: number;
            digest: string;
        };
        ClosingForm: {
            reason?: string;
        };
        CodeForm: {
            attempt: string;
            code: string;
            device?: string;
        };
        Completeness: {
            /** Format: int32 */
            answered: number;
            missing: string[];
            /** Format: int32 */
            required: number;
        };
        ConfirmForm: {
            device?: string;
            link: string;
            password: string;
        };
        ConflictView: {
            assessor: string;
            decided?: components["schemas"]["StepView"];
            declared?: components["schemas"]["StepView"];
            edition: string;
            entry?: string;
            id: string;
            reason: string;
            region?: string;
            ruling?: string;
            /** @enum {string} */
            status: "DECLARED" | "UPHELD" | "DISMISSED";
        };
        Contact: {
            name: string;
            office: string;
            phone?: string;
        };
        ContactForm: {
            name: string;
            office: string;
            phone?: string;
        };
        CountsView: {
            all: components["schemas"]["Tally"];
            kinds: {
                [key: string]: components["schemas"]["Tally"];
            };
        };
        Created: {
            id: string;
        };
        CreationOptions: {
            attestation: string;
            authenticatorSelection: components["schemas"]["Selection"];
            challenge: string;
            excludeCredentials: components["schemas"]["Descriptor"][];
            pubKeyCredParams: components["schemas"]["Algorithm"][];
            rp: components["schemas"]["Site"];
            /** Format: int32 */
            timeout: number;
            user: components["schemas"]["User"];
        };
        Criterion: {
            code: string;
            name: components["schemas"]["LocalText"];
            weight: number;
        };
        CriterionScore: {
            criterion: string;
            score: string;
        };
        Dates: {
            /** Format: date-time */
            closes?: string;
            /** Format: date-time */
            opens?: string;
        };
        DecisionView: {
            approved?: components["schemas"]["HandView"];
            edition: string;
            id: string;
            lotSeed?: string;
            preview: components["schemas"]["PreviewView"];
            proposed?: components["schemas"]["HandView"];
            published?: components["schemas"]["HandView"];
            reason?: string;
            refusal?: string;
            spread: boolean;
            stage: string;
            /** @enum {string} */
            status: "PROPOSED" | "APPROVED" | "PUBLISHED" | "REFUSED";
            /** Format: int32 */
            version: number;
        };
        DeclarationForm: {
            assessor?: string;
            edition?: string;
            entry?: string;
            reason?: string;
            region?: string;
        };
        Delivery: {
            /** Format: int32 */
            attempts: number;
            claim?: components["schemas"]["Claim"];
            /** Format: date-time */
            due: string;
            /** Format: date-time */
            firstTried?: string;
            messageId?: string;
            /** Format: int32 */
            repeats: number;
            reply?: string;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            status: "WAITING" | "INTENT" | "RETRY" | "SENT" | "FAILED";
            unknown: boolean;
        };
        DemoAccount: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
        };
        DemoAccounts: {
            items: components["schemas"]["DemoAccount"][];
        };
        DemoForm: {
            /** Format: email */
            email: string;
            name?: string;
            salutation?: string;
        };
        DemoLink: {
            account: string;
            link: string;
            roles: ("OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS")[];
            ticket: string;
        };
        Descriptor: {
            id: string;
            transports: string[];
            type: string;
        };
        DeviceData: {
            label: string;
            /** Format: date-time */
            seen: string;
        };
        DossierView: {
            answers: components["schemas"]["AnswerView"][];
            approval?: components["schemas"]["Approval"];
            completeness: components["schemas"]["Completeness"];
            edition: string;
            entry: string;
            manifestSha256: string;
            note?: string;
            receipt?: components["schemas"]["Receipt"];
            sealed: boolean;
            /** @enum {string} */
            status?: "DRAFTING" | "WITH_SEKDA" | "APPROVED" | "SUBMITTED" | "LAPSED";
        };
        EditForm: {
            contact: components["schemas"]["ContactForm"];
            members?: string[];
            nominee?: components["schemas"]["NomineeForm"];
            title?: string;
        };
        EditionRow: {
            demo: boolean;
            /** @enum {string} */
            entrants: "GOVERNMENT" | "GROUP";
            id: string;
            name: components["schemas"]["LocalText"];
            /** Format: date-time */
            programmeTime: string;
            schedule: components["schemas"]["Schedule"];
            /** Format: int32 */
            season: number;
            template: string;
        };
        EditionView: {
            demo: boolean;
            id: string;
            /** Format: date-time */
            programmeTime: string;
            rules: components["schemas"]["Rules"];
            schedule: components["schemas"]["Schedule"];
        };
        EntrantView: {
            category?: string;
            code?: string;
            /** @enum {string} */
            dossier?: "DRAFTING" | "WITH_SEKDA" | "APPROVED" | "SUBMITTED" | "LAPSED";
            edition?: string;
            entry: string;
            reason?: string;
            stage?: string;
            /** @enum {string} */
            status?: "PENDING" | "ADVANCED" | "ELIMINATED" | "LAPSED" | "WITHDRAWN" | "DISQUALIFIED";
            title?: string;
            wish?: string;
        };
        Entry: {
            category: string;
            code: string;
            edition: string;
            id: string;
            operator: string;
            provinceCode: string;
            sekda?: string;
            /** @enum {string} */
            status: "DRAFT" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "REJECTED" | "WITHDRAWN";
            title: string;
            zone: string;
        };
        EntryForm: {
            code: string;
            contact: components["schemas"]["ContactForm"];
            edition: string;
            members?: string[];
            nominee?: components["schemas"]["NomineeForm"];
            title?: string;
        };
        EntryRow: {
            /** Format: int32 */
            answered: number;
            assessed: {
                [key: string]: components["schemas"]["Assessed"];
            };
            /** @enum {string} */
            dossier?: "DRAFTING" | "WITH_SEKDA" | "APPROVED" | "SUBMITTED" | "LAPSED";
            /** @enum {string} */
            entrant?: "PENDING" | "ADVANCED" | "ELIMINATED" | "LAPSED" | "WITHDRAWN" | "DISQUALIFIED";
            entry?: components["schemas"]["Entry"];
            /** Format: date-time */
            since?: string;
            standings: {
                [key: string]: components["schemas"]["Place"];
            };
            /** Format: date-time */
            submittedAt?: string;
        };
        EntryView: {
            assignmentLetter?: components["schemas"]["Letter"];
            contact: components["schemas"]["Contact"];
            entry: components["schemas"]["Entry"];
            members: string[];
            nominee?: components["schemas"]["Nominee"];
            note?: string;
            withdrawalWished: boolean;
        };
        Farewell: {
            /** @description A path on this site, or the issuer's page for signing out. */
            next: string;
        };
        FileView: {
            /** Format: date-time */
            at: string;
            entry: string;
            id: string;
            mediaType: string;
            name: string;
            /** @enum {string} */
            purpose: "EVIDENCE" | "ASSIGNMENT_LETTER";
            sha256: string;
            /** Format: int64 */
            size: number;
            uploader: string;
        };
        Found: {
            id: string;
            memberships: components["schemas"]["Membership"][];
            name: string;
            person: string;
        };
        FoundAccounts: {
            items: components["schemas"]["Found"][];
        };
        Funnel: {
            categories: {
                [key: string]: number;
            };
            entrants: {
                [key: string]: number;
            };
            /** Format: int32 */
            entries: number;
            statuses: {
                [key: string]: number;
            };
            steps: {
                [key: string]: number;
            };
        };
        GapView: {
            entry: string;
            /** Format: int32 */
            missing: number;
            why: {
                [key: string]: number;
            };
        };
        HandOverForm: {
            nominee?: components["schemas"]["NomineeForm"];
            operator?: string;
            reason: string;
        };
        HandView: {
            account: string;
            /** Format: date-time */
            at?: string;
        };
        Indicator: {
            aspect: string;
            code: string;
            evidenceRequired: boolean;
            title: components["schemas"]["LocalText"];
            weight: number;
        };
        InstanceStatus: {
            /** @example registration-1 */
            instance: string;
            /**
             * Format: int64
             * @description How long its last health check took.
             */
            latencyMillis: number;
            up: boolean;
            /** @description Null while the instance never answered. */
            version?: string | null;
        };
        Instrument: {
            aspects: components["schemas"]["Aspect"][];
            code: string;
            illustrative: boolean;
            indicators: components["schemas"]["Indicator"][];
            levelLabels: components["schemas"]["LocalText"][];
            /** Format: int32 */
            levels: number;
            name: components["schemas"]["LocalText"];
            source: string;
        };
        InvitationForm: {
            edition?: string;
            /** Format: email */
            email: string;
            entry?: string;
            home?: string;
            language: string;
            name: string;
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
            salutation: string;
        };
        InvitationLinkForm: {
            link: string;
        };
        InvitationView: {
            account?: string;
            edition?: string;
            email: string;
            entry?: string;
            home?: string;
            id: string;
            /** Format: date-time */
            made: string;
            name: string;
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
            /** @enum {string} */
            status: "OPEN" | "ACCEPTED" | "WITHDRAWN";
            /** Format: date-time */
            until: string;
        };
        Issuer: {
            grant_types_supported?: string[];
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            jwks_uri: string;
            /** Format: uri */
            revocation_endpoint?: string;
            /** Format: uri */
            token_endpoint: string;
        };
        JoinForm: {
            account: string;
            reason: string;
        };
        Kept: {
            id: string;
            mediaType: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        Keys: {
            keys: {
                e: string;
                kid: string;
                /** @constant */
                kty: "RSA";
                n: string;
            }[];
        };
        KeyView: {
            by?: string;
            id: string;
            /** Format: date-time */
            signsFrom: string;
            /** @enum {string} */
            state: "ANNOUNCED" | "SIGNING" | "VERIFYING" | "GONE";
        };
        KeyViews: {
            items: components["schemas"]["KeyView"][];
        };
        Letter: {
            file: string;
            sha256: string;
        };
        LetterForm: {
            file: string;
            sha256: string;
        };
        LetterView: {
            delivery: components["schemas"]["Delivery"];
            edition?: string;
            entry?: string;
            id: string;
            /** @enum {string} */
            kind: "ACCOUNT_CREATED" | "REGISTRATION_VERIFIED" | "REGISTRATION_RETURNED" | "REGISTRATION_REJECTED" | "DOSSIER_RECEIVED" | "ASSIGNMENT" | "STAGE_RESULT" | "AWARD";
            recipient: string;
            resend?: components["schemas"]["Resend"];
        };
        LineView: {
            category: string;
            firstOut: string[];
            lastIn: string[];
            margin?: string;
            tieGroup: string[];
        };
        LinkForm: {
            /** @example anugerah-app */
            client_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "urn:anugerah:grant:sign-in-link";
            /** @description The secret of a sign-in link. */
            link: string;
            /**
             * @description The one role in which the session acts; the account has to have it.
             * @example operator
             */
            role: string;
        };
        LocalText: {
            en: string;
            id: string;
        };
        Mark: {
            comment?: string;
            /** Format: int32 */
            points?: number;
        };
        MarkForm: {
            comment?: string;
            points?: number;
        };
        MarksForm: {
            marks?: {
                [key: string]: components["schemas"]["MarkForm"];
            };
        };
        Me: {
            id: string;
            memberships: components["schemas"]["Membership"][];
            person: components["schemas"]["Person"];
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
            roles: ("OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS")[];
        };
        Membership: {
            account: string;
            active: boolean;
            edition?: string;
            entry?: string;
            home?: string;
            id: string;
            invitedBy?: string;
            person: string;
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
        };
        NewPasskeyForm: {
            attempt: string;
            credential: {
                [key: string]: unknown;
            };
            device?: string;
            name: string;
        };
        NewPasswordForm: {
            password: string;
        };
        Nominee: {
            email: string;
            language: string;
            name: string;
            nip?: string;
            salutation: string;
        };
        NomineeForm: {
            /** Format: email */
            email: string;
            language: string;
            name: string;
            nip?: string;
            salutation: string;
        };
        NoteForm: {
            note: string;
        };
        Offer: {
            edition?: string;
            entry?: string;
            inviter: string;
            name: string;
            /** @enum {string} */
            role: "OPERATOR" | "CONTRIBUTOR" | "SEKDA" | "ASSESSOR" | "SECRETARIAT" | "CHAIR" | "AUDITOR" | "OPS";
            /** Format: date-time */
            until: string;
        };
        OpeningForm: {
            lotSeed?: string;
        };
        OwnContact: {
            confirmation: boolean;
            person: components["schemas"]["Person"];
        };
        PageConflictView: {
            items: components["schemas"]["ConflictView"][];
            next?: string;
        };
        PageEditionRow: {
            items: components["schemas"]["EditionRow"][];
            next?: string;
        };
        PageEntrantView: {
            items: components["schemas"]["EntrantView"][];
            next?: string;
        };
        PageEntry: {
            items: components["schemas"]["Entry"][];
            next?: string;
        };
        PageInvitationView: {
            items: components["schemas"]["InvitationView"][];
            next?: string;
        };
        PageLetterView: {
            items: components["schemas"]["LetterView"][];
            next?: string;
        };
        PageRecordView: {
            items: components["schemas"]["RecordView"][];
            next?: string;
        };
        PageRowView: {
            items: components["schemas"]["RowView"][];
            next?: string;
        };
        PageSheetView: {
            items: components["schemas"]["SheetView"][];
            next?: string;
        };
        PanelForm: {
            dryRun?: boolean;
            seed?: string;
        };
        PanelView: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            assignments: number;
            complete: boolean;
            connected: {
                [key: string]: boolean;
            };
            gaps: components["schemas"]["GapView"][];
            load: {
                [key: string]: number;
            };
            released: components["schemas"]["Release"][];
        };
        PasskeyForm: {
            attempt: string;
            credential: {
                [key: string]: unknown;
            };
            device?: string;
        };
        PasskeyOffer: {
            attempt: string;
            options: components["schemas"]["CreationOptions"];
        };
        PasskeyQuestion: {
            attempt: string;
            passkey: components["schemas"]["RequestOptions"];
        };
        PasskeyView: {
            /** Format: date-time */
            added: string;
            backedUp: boolean;
            id: string;
            name: string;
            /** Format: date-time */
            used?: string;
        };
        PasswordForm: {
            device?: string;
            /** Format: email */
            email: string;
            password: string;
        };
        Person: {
            email: string;
            id: string;
            language: string;
            name: string;
            salutation: string;
        };
        PersonalData: {
            account: string;
            app: boolean;
            /** Format: date-time */
            at: string;
            devices: components["schemas"]["DeviceData"][];
            memberships: components["schemas"]["Membership"][];
            passkeys: string[];
            password: boolean;
            person: components["schemas"]["Person"];
            /** Format: int32 */
            recoveryCodes?: number;
            sessions: components["schemas"]["SessionData"][];
        };
        PersonForm: {
            /** Format: email */
            email: string;
            language: string;
            name: string;
            salutation: string;
        };
        Place: {
            /** @enum {string} */
            outcome: "ADVANCED" | "ELIMINATED" | "AWARDED" | "NOT_AWARDED" | "PASSED" | "NOT_PASSED";
            /** Format: int32 */
            place?: number;
            /** Format: int32 */
            rank?: number;
            total: string;
            /** Format: int32 */
            version: number;
        };
        PlatformStatus: {
            services: components["schemas"]["ServiceStatus"][];
            /**
             * @description `degraded` if something is missing but every service answers.
             * @enum {string}
             */
            status: "up" | "degraded" | "down";
            /** Format: date-time */
            time: string;
            version: string;
        };
        PreviewView: {
            digest: string;
            inputs: string;
            lines: components["schemas"]["LineView"][];
            method: string;
            result: components["schemas"]["Result"];
        };
        /** @description Why something was not done (RFC 9457). */
        Problem: {
            /** @description What happened and what to do, in the language of `Content-Language`. */
            detail: string;
            /** @description The field, parameter or header to blame. */
            field?: string;
            /** @description All fields to blame, where a form has several. */
            fields?: components["schemas"]["ProblemField"][];
            /** @description The number of the request, or its path. */
            instance?: string;
            status: number;
            title: string;
            /**
             * Format: uri
             * @description The reason, for programs.
             * @example urn:anugerah:problem:not-signed-in
             */
            type: string;
        };
        ProblemField: {
            detail: string;
            field: string;
            /** @enum {string} */
            language: "id" | "en";
        };
        Progress: {
            /** Format: int32 */
            assigned: number;
            /** Format: int32 */
            belowQuorum: number;
            /** Format: int32 */
            complete: number;
            /** Format: int32 */
            submitted: number;
        };
        ProposalForm: {
            edition?: string;
            lotSeed?: string;
            reason?: string;
            stage?: string;
        };
        Protection: {
            app: boolean;
            passkeys: components["schemas"]["PasskeyView"][];
            password: boolean;
            /** Format: int32 */
            recoveryCodes: number;
            secondFactorNeeded: boolean;
        };
        PublicationForm: {
            demo?: boolean;
            places?: {
                [key: string]: number;
            };
            /** Format: date */
            startsOn: string;
            template: string;
            windows?: {
                [key: string]: components["schemas"]["Dates"];
            };
        };
        Published: {
            /** Format: date-time */
            at?: string;
            digest: string;
            holds: boolean;
            inputs: string;
            method: string;
            stage: string;
            /** Format: int32 */
            version: number;
        };
        RankView: {
            code?: string;
            entry: string;
            /** @enum {string} */
            outcome: "ADVANCED" | "ELIMINATED" | "AWARDED" | "NOT_AWARDED" | "PASSED" | "NOT_PASSED";
            /** Format: int32 */
            place?: number;
            /** Format: int32 */
            rank?: number;
            title?: string;
            total?: string;
        };
        ReasonForm: {
            reason: string;
        };
        Receipt: {
            /** Format: date-time */
            at: string;
            id: string;
            manifestSha256: string;
            /** Format: int32 */
            schedule: number;
        };
        Record: {
            account?: string;
            actor: string;
            /** Format: date-time */
            at: string;
            entry?: string;
            place?: string;
            /** Format: date-time */
            programmeTime?: string;
            role?: string;
            /** Format: int32 */
            schedule?: number;
            scope: string;
            session?: string;
            subject: string;
            what: string;
        };
        RecordView: {
            accountName?: string;
            actorName?: string;
            id: string;
            record: components["schemas"]["Record"];
        };
        RecoveryCodes: {
            codes: string[];
        };
        RefreshForm: {
            /** @example anugerah-app */
            client_id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "refresh_token";
            refresh_token: string;
        };
        RegionList: {
            items: components["schemas"]["RegionView"][];
            notice: components["schemas"]["LocalText"];
        };
        RegionView: {
            category: string;
            code: string;
            eligible: boolean;
            name: string;
            provinceCode: string;
            title: string;
            zone: string;
        };
        RegistrationLinkForm: {
            device?: string;
            link: string;
        };
        Release: {
            assignment: components["schemas"]["Assignment"];
            /** @enum {string} */
            reason: "ENTRY_GONE" | "ASSESSOR_GONE" | "RECUSED" | "OWN_PROVINCE";
        };
        RemovalForm: {
            reason: string;
        };
        Replaced: {
            assessors: string[];
            entry: string;
        };
        ReplacementForm: {
            entry?: string;
            recused?: string;
            seed?: string;
        };
        RequestOptions: {
            allowCredentials: components["schemas"]["Descriptor"][];
            challenge: string;
            rpId: string;
            /** Format: int32 */
            timeout: number;
            userVerification: string;
        };
        Resend: {
            by: string;
            /** Format: int32 */
            number: number;
            reason: string;
        };
        ResendForm: {
            /** Format: int32 */
            number: number;
            reason: string;
        };
        ResetForm: {
            link: string;
            password: string;
        };
        Result: {
            categories: components["schemas"]["ScoringCategory"][];
            outcome: string;
            stage: string;
        };
        RevocationForm: {
            /** @example anugerah-app */
            client_id: string;
            token: string;
            /** @enum {string} */
            token_type_hint?: "refresh_token" | "access_token";
        };
        /** @enum {string} */
        Role: "operator" | "contributor" | "sekda" | "assessor" | "secretariat" | "chair" | "auditor" | "ops";
        RoleWish: {
            role: components["schemas"]["Role"];
        };
        Row: {
            criteria: {
                [key: string]: components["schemas"]["Score"];
            };
            entry: string;
            /** Format: int32 */
            rank?: number;
            /** Format: int32 */
            sheets: number;
            stages: {
                [key: string]: components["schemas"]["Score"];
            };
            standing: string;
            total?: components["schemas"]["Score"];
        };
        RowView: {
            id: string;
            row: components["schemas"]["EntryRow"];
            /** @enum {string} */
            step: "REGISTERED" | "VERIFIED" | "DRAFTING" | "WITH_SEKDA" | "SUBMITTED" | "ASSESSED" | "ADVANCED" | "OUT";
        };
        Rubric: {
            criteria: components["schemas"]["Criterion"][];
            illustrative: boolean;
            name: components["schemas"]["LocalText"];
        };
        Rules: {
            categories: components["schemas"]["Category"][];
            /** @enum {string} */
            entrants: "GOVERNMENT" | "GROUP";
            instrument: components["schemas"]["Instrument"];
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            season: number;
            stages: components["schemas"]["StageRules"][];
            template: string;
        };
        RulingForm: {
            reason?: string;
            upheld?: boolean;
        };
        Schedule: {
            /** Format: int32 */
            number: number;
            reason?: string;
            windows: components["schemas"]["Window"][];
        };
        ScheduleForm: {
            reason?: string;
            windows: {
                [key: string]: components["schemas"]["Dates"];
            };
        };
        Score: {
            exact: string;
            rounded: string;
        };
        ScoringCategory: {
            category: string;
            rows: components["schemas"]["Row"][];
        };
        ScoringReasonForm: {
            reason?: string;
        };
        Selection: {
            residentKey: string;
            userVerification: string;
        };
        ServiceStatus: {
            instances: components["schemas"]["InstanceStatus"][];
            /** @description Whether it gets no requests for some seconds because it failed to answer. */
            paused: boolean;
            /** @enum {string} */
            service: "registration" | "evidence" | "scoring" | "notification";
            up: boolean;
        };
        Session: {
            /** @description Absent, like all that follows, if nobody is signed in. */
            account?: string;
            /** @description The role that the session acts in. */
            role?: string;
            /** @description The roles that it could act in, the present one included. */
            roles?: string[];
            signedIn: boolean;
            /**
             * Format: date-time
             * @description When it began.
             */
            since?: string;
            /**
             * Format: date-time
             * @description When it is over if nothing else is heard of it.
             */
            until?: string;
        };
        SessionData: {
            address: string;
            client: string;
            device: string;
            /** Format: date-time */
            seen: string;
            /** Format: date-time */
            since: string;
        };
        Sessions: {
            items: components["schemas"]["SessionView"][];
        };
        SessionView: {
            address: string;
            client: string;
            current: boolean;
            device: string;
            id: string;
            role?: string;
            /** Format: date-time */
            seen: string;
            /** Format: date-time */
            since: string;
        };
        Setup: {
            key: string;
            qr: string;
            uri: string;
        };
        SheetView: {
            assessor: string;
            edition: string;
            entry: string;
            id: string;
            marks?: {
                [key: string]: components["schemas"]["Mark"];
            };
            reason?: string;
            sealed: boolean;
            stage: string;
            /** @enum {string} */
            status: "ASSIGNED" | "SUBMITTED" | "RETURNED" | "RECUSED";
        };
        SignUpForm: {
            /** Format: email */
            email: string;
            language: string;
            name: string;
            salutation: string;
        };
        Site: {
            id: string;
            name: string;
        };
        StageResultView: {
            categories: components["schemas"]["CategoryView"][];
            decision: components["schemas"]["Published"];
        };
        StageRules: {
            /** Format: int32 */
            assessorsPerEntry: number;
            blend: {
                [key: string]: number;
            };
            code: string;
            /** @enum {string} */
            kind: "DESK" | "INTERVIEW" | "VISIT" | "PRESENTATION" | "SEMINAR";
            /** Format: int32 */
            loadLimit: number;
            minimumPoints?: number;
            name: components["schemas"]["LocalText"];
            /** @enum {string} */
            outcome: "CUT" | "ALL_ADVANCE" | "AWARD" | "PASS";
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quorum: number;
            rubric: components["schemas"]["Rubric"];
            ties: string[];
        };
        StageView: {
            code: string;
            /** Format: int32 */
            decision?: number;
            /** Format: int32 */
            entrants?: number;
            /** @enum {string} */
            kind: "DESK" | "INTERVIEW" | "VISIT" | "PRESENTATION" | "SEMINAR";
            lotSeed?: string;
            name: components["schemas"]["LocalText"];
            progress?: components["schemas"]["Progress"];
            reason?: string;
            /** @enum {string} */
            status?: "OPEN" | "CLOSING" | "CLOSED" | "DECIDED";
            window?: components["schemas"]["Window"];
        };
        Standing: {
            category: string;
            criteria: components["schemas"]["CriterionScore"][];
            edition: string;
            entry: string;
            id: string;
            /** @enum {string} */
            outcome: "ADVANCED" | "ELIMINATED" | "AWARDED" | "NOT_AWARDED" | "PASSED" | "NOT_PASSED";
            /** Format: int32 */
            place?: number;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            ranked: number;
            stage: string;
            stageScore: string;
            total: string;
            /** Format: int32 */
            version: number;
        };
        Step: {
            attempt?: string;
            device?: string;
            passkey?: components["schemas"]["RequestOptions"];
            recoveryCodes?: string[];
            /** @enum {string} */
            state: "SECOND_FACTOR" | "ENROLMENT" | "DONE";
            ticket?: string;
            /** Format: date-time */
            until?: string;
            ways?: ("ONE_TIME_CODE" | "PASSKEY" | "RECOVERY_CODE")[];
        };
        StepView: {
            account: string;
            /** Format: date-time */
            at: string;
        };
        SubmissionsView: {
            /** Format: int32 */
            count?: number;
            digest?: string;
            edition: string;
            status: string;
            /** Format: int32 */
            submitted?: number;
        };
        Summary: {
            about: components["schemas"]["LocalText"];
            code: string;
            /** @enum {string} */
            entrants: "GOVERNMENT" | "GROUP";
            illustrative: boolean;
            /** Format: int32 */
            indicators: number;
            instrument: components["schemas"]["LocalText"];
            name: components["schemas"]["LocalText"];
            /** Format: int32 */
            season: number;
            stages: components["schemas"]["LocalText"][];
        };
        Tally: {
            /** Format: int64 */
            due: number;
            /** Format: int64 */
            failed: number;
            /** Format: int64 */
            repeats: number;
            /** Format: int64 */
            sent: number;
            /** Format: int64 */
            waiting: number;
        };
        TemplateView: {
            rules: components["schemas"]["Rules"];
            summary: components["schemas"]["Summary"];
        };
        /** @description Why there are no tokens (RFC 6749, 5.2). */
        TokenError: {
            /** @example invalid_grant */
            error: string;
            error_description?: string;
            /** Format: uri */
            error_uri?: string;
        };
        TokenForm: components["schemas"]["LinkForm"] | components["schemas"]["RefreshForm"];
        Tokens: {
            /** @description To be sent as `Authorization: Bearer`. */
            access_token: string;
            /** @description Seconds until the access token is no longer good. */
            expires_in: number;
            refresh_token: string;
            /** @constant */
            token_type: "Bearer";
        };
        User: {
            displayName: string;
            id: string;
            name: string;
        };
        WholeLetter: {
            letter: components["schemas"]["LetterView"];
            preview?: components["schemas"]["Written"];
            resends: components["schemas"]["LetterView"][];
        };
        Window: {
            /** Format: date-time */
            closes: string;
            code: string;
            /** Format: date-time */
            opens: string;
        };
        Written: {
            html: string;
            subject: string;
            text: string;
        };
    };
    responses: {
        /** @description Somebody changed it after the caller read it. */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow this, or somebody was faster. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, or a value in it is not one. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header `If-Match` is needed. */
        MissingIfMatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request can be read, but a rule of the programme forbids what it says. */
        NotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role in which the caller acts does not allow this. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or none that the caller may know of. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no token, or it is no longer good. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was not done. `type` says why, `detail` tells it in the caller's language. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this address takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; nothing was lost. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a kind that this address does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
         * @example registration/en-3f2a/4
         */
        After: string;
        /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
         * @example "3"
         */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version, of what has one; a change sends it as `If-Match`. */
        ETag: string;
        /** @description Where the new thing is. */
        Location: string;
        /** @description After how many seconds to try again. */
        RetryAfter: number;
        /** @description What this request changed, as `service/aggregate/sequence`. Send it back as `After` to read your own change. */
        Seen: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signInIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issuer's description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    accountFind: {
        parameters: {
            query: {
                email: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundAccounts"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    accountJoin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    secondFactorRemove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalForm"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    accountMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownDataChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContact"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownDataErase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountConfirmApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppCodeForm"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountBeginApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountRemoveApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownDataExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountAddPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddedPasskeyForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountRemovePasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountOfferPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOffer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountChangePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordForm"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountProtection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Protection"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountEndOthers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownAccountEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    auditList: {
        parameters: {
            query?: {
                account?: string;
                actor?: string;
                cursor?: string;
                edition?: string;
                entry?: string;
                limit?: number;
                until?: string;
                what?: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecordView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    conflictList: {
        parameters: {
            query: {
                cursor?: string;
                edition: string;
                limit?: number;
                status?: "DECLARED" | "UPHELD" | "DISMISSED";
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConflictView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    conflictDeclare: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    conflictRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    conflictDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionPropose: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionApprove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionPublish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionRefuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierSaveAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswersForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierSaveOne: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                entry: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierRemove: {
        parameters: {
            query?: {
                basedOn?: number;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                entry: string;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierApprove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierManifest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierRecall: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierReceipt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierGiveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierSend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    dossierSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionEditions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEditionRow"];
                };
            };
            400: components["responses"]["Malformed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionPublish: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionEdition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionAdvance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionReschedule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entrantList: {
        parameters: {
            query: {
                cursor?: string;
                edition: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntrantView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entrantRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrantView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entrantDisqualify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrantView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    standingList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entrantWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrantView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryEntries: {
        parameters: {
            query: {
                cursor?: string;
                edition: string;
                limit?: number;
                status?: "DRAFT" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "REJECTED" | "WITHDRAWN";
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryCreate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryEdit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryAttach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryHandOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryReject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryReopen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryGiveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entrySubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryVerify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    entryWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    fileUpload: {
        parameters: {
            query: {
                entry: string;
                purpose?: string;
            };
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                "X-File-Name": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    fileDownload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    fileMetadata: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    invitationList: {
        parameters: {
            query?: {
                cursor?: string;
                edition?: string;
                entry?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageInvitationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    invitationInvite: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /** @description The caller's own name for this creation, for example a UUID. A repeat under the same key creates nothing new and gets the first answer again. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    invitationWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    invitationResend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    letterLetters: {
        parameters: {
            query?: {
                cursor?: string;
                edition?: string;
                entry?: string;
                kind?: "ACCOUNT_CREATED" | "REGISTRATION_VERIFIED" | "REGISTRATION_RETURNED" | "REGISTRATION_REJECTED" | "DOSSIER_RECEIVED" | "ASSIGNMENT" | "STAGE_RESULT" | "AWARD";
                limit?: number;
                recipient?: string;
                status?: "WAITING" | "INTENT" | "RETRY" | "SENT" | "FAILED";
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLetterView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    letterLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeLetter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    letterResend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendForm"];
            };
        };
        responses: {
            /** @description It exists now, or did already: a repeat gets the same answer. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    letterCounts: {
        parameters: {
            query?: {
                edition?: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    accountRevoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    overviewFunnel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funnel"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    overviewEntries: {
        parameters: {
            query?: {
                category?: string;
                cursor?: string;
                limit?: number;
                outcome?: "ADVANCED" | "ELIMINATED" | "AWARDED" | "NOT_AWARDED" | "PASSED" | "NOT_PASSED";
                province?: string;
                q?: string;
                sort?: "id" | "code" | "title" | "status" | "updated";
                stage?: string;
                status?: "DRAFT" | "SUBMITTED" | "RETURNED" | "VERIFIED" | "REJECTED" | "WITHDRAWN";
                step?: "REGISTERED" | "VERIFIED" | "DRAFTING" | "WITH_SEKDA" | "SUBMITTED" | "ASSESSED" | "ADVANCED" | "OUT";
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRowView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    regionRegions: {
        parameters: {
            query?: {
                category?: string;
                province?: string;
                q?: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            400: components["responses"]["Malformed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    regionRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    resultList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"][];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    resultRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageResultView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    resultCanonical: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    /** @description Nobody may keep the answer. */
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description What the cookie __Host-anugerah-csrf says. */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the browser goes next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Farewell"];
                };
            };
            /** @description The header X-CSRF-Token does not say what the cookie __Host-anugerah-csrf says, or another site's page asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionCallback: {
        parameters: {
            query?: {
                /** @description What the tokens are had for, once. */
                code?: string;
                /** @description Why there is no code. */
                error?: string;
                /** @description What the browser was sent away with. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To where the person wanted to go, signed in; or to the sign-in page. */
            302: {
                headers: {
                    /** @description Where the browser goes. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    sessionRole: {
        parameters: {
            query?: never;
            header: {
                /** @description What the cookie __Host-anugerah-csrf says. */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleWish"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    /** @description Nobody may keep the answer. */
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            /** @description The account does not have this role; or the header X-CSRF-Token does not say what the cookie __Host-anugerah-csrf says, or another site's page asks. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionStart: {
        parameters: {
            query?: {
                /** @description The path on this site where the browser goes when it is signed in; anything else counts as /. */
                next?: string;
                /** @description The role to act in; the issuer chooses one if it is not held, or if there is no such role. */
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the issuer. */
            302: {
                headers: {
                    /** @description Where the browser goes. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    sheetList: {
        parameters: {
            query: {
                cursor?: string;
                edition: string;
                limit?: number;
                stage?: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sheetRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sheetNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarksForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sheetRecuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sheetGiveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoringReasonForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sheetSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
                /**
                 * @description The `ETag` of the version that is to be changed, or `*`. If somebody else changed it since, the answer is 412; where the header is needed and missing, 428.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MarksForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            428: components["responses"]["MissingIfMatch"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    ownDataConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressLinkForm"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    demoSignInAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAccounts"];
                };
            };
            400: components["responses"]["Malformed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    demoSignInDemo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoLink"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInBeginApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttemptForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInConfirmApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInBeginPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttemptForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreationOptions"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInConfirmPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    acceptanceLook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationLinkForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInAccept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationLinkForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInSendLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressForm"];
            };
        };
        responses: {
            /** @description It is taken in and goes on by itself. */
            202: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationLinkForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInAskForPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestion"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInPasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInSendReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressForm"];
            };
        };
        responses: {
            /** @description It is taken in and goes on by itself. */
            202: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetForm"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInRecoveryCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInSignUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpForm"];
            };
        };
        responses: {
            /** @description It is taken in and goes on by itself. */
            202: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInConfirmSignUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: components["responses"]["Malformed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signingKeyList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyViews"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signingKeyRotate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    stageList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageView"][];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    stageRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    closingClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClosingForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closed"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    stageOpen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpeningForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    panelMake: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    panelReplace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementForm"];
            };
        };
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replaced"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    decisionPreview: {
        parameters: {
            query?: {
                lotSeed?: string;
                reason?: string;
            };
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    submissionsRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    submissionsClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    Seen: components["headers"]["Seen"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["NotAccepted"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionTemplates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"][];
                };
            };
            400: components["responses"]["Malformed"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editionTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description What `Seen` said in an earlier answer. The answer then takes that change into account, or is 503 if it has not arrived within two seconds. Several are separated by commas, 20 at most.
                 * @example registration/en-3f2a/4
                 */
                After?: components["parameters"]["After"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys (RFC 7517). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationForm"];
            };
        };
        responses: {
            /** @description The token is worth nothing now, or never was worth anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description There is no such client. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    signInToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    /** @description Nobody may keep the answer. */
                    "Cache-Control"?: "no-cache, no-store, max-age=0, must-revalidate";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description The link or token was used before or is over, the account does not have the role, or a parameter is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description There is no such client. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    platformStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How they are, at most a second old; a page for those who ask for HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformStatus"];
                    "text/html": string;
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
export type Schemas = components['schemas'];
