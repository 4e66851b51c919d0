package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;
import static id.anugerah.evidence.dossier.domain.Given.government;
import static id.anugerah.evidence.dossier.domain.Given.operator;
import static id.anugerah.kit.web.CommonRefusal.NOT_FOUND;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.contracts.registration.EntryEvent;

import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final EntryEvent VERIFIED =
            new EntryEvent.Verified(Given.entry(EntryEvent.Status.VERIFIED));

    @Test
    void a_verified_registration_opens_the_dossier() {
        var change = Dossier.unopened("en-1").after(VERIFIED);
        assertThat(change.state().status()).isEqualTo(Status.DRAFTING);
        assertThat(change.events()).containsExactly(new DossierEvent.Opened(change.state().view()));
    }

    @Test
    void a_registration_that_is_not_verified_opens_nothing() {
        var submitted = new EntryEvent.Submitted(Given.entry(EntryEvent.Status.SUBMITTED));
        var known = Dossier.unopened("en-1").after(submitted);
        assertThat(known.events()).isEmpty();
        assertRefused(
                NOT_FOUND,
                () -> known.state().save(Given.COMPLETE, government(), operator(BETWEEN)));
        assertThat(known.state().seal().state()).isSameAs(known.state());
    }

    @Test
    void a_hand_over_is_noted_and_told_to_nobody() {
        var approved = Given.approved();
        var entry = Given.entry(EntryEvent.Status.VERIFIED);
        var change = approved.after(new EntryEvent.HandedOver(entry, "Mutasi."));
        assertThat(change.state()).isEqualTo(approved);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void a_second_verification_opens_nothing_anew() {
        var change = Given.complete().after(VERIFIED);
        assertThat(change.state()).isEqualTo(Given.complete());
        assertThat(change.events()).isEmpty();
    }
}
