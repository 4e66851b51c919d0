package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.INCOMPLETE;
import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;
import static id.anugerah.evidence.dossier.domain.Given.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class CompletenessTest {
    @Test
    void nothing_is_answered_at_first() {
        assertThat(of(Given.opened())).isEqualTo(new Completeness(2, 0, List.of("I1", "I2")));
    }

    @Test
    void an_answer_without_the_evidence_it_needs_is_missing() {
        var edits = Map.of("I1", edit(1, ""), "I2", edit(2, "Tanpa bukti."));
        var dossier =
                Given.opened().save(edits, Given.government(), Given.operator(BETWEEN)).state();
        assertThat(of(dossier).missing()).containsExactly("I2");
        assertRefused(
                INCOMPLETE,
                () ->
                        dossier.send(
                                Given.government(), Given.operator(BETWEEN), Set.of("pe-bupati")));
    }

    @Test
    void a_link_is_evidence_enough() {
        assertThat(of(Given.complete()).missing()).isEmpty();
    }

    private static Completeness of(Dossier dossier) {
        return Completeness.of(dossier.answers(), Given.government().instrument());
    }
}
