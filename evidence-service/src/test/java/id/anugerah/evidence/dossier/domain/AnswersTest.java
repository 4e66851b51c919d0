package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.INDICATOR_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.LEVEL_OUT_OF_RANGE;
import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;
import static id.anugerah.evidence.dossier.domain.Given.edit;
import static id.anugerah.kit.web.CommonRefusal.CHANGED_MEANWHILE;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.evidence.dossier.domain.Answers.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class AnswersTest {
    private static final Instrument INSTRUMENT = Given.government().instrument();
    private static final Step STEP = Given.operator(BETWEEN);

    @Test
    void an_indicator_that_the_instrument_does_not_have_is_refused() {
        assertRefused(INDICATOR_UNKNOWN, () -> with(Answers.NONE, "I3", edit(1, "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void a_level_outside_the_instrument_is_refused(int level) {
        assertRefused(LEVEL_OUT_OF_RANGE, () -> with(Answers.NONE, "I1", edit(level, "")));
    }

    @Test
    void the_lowest_and_the_highest_level_are_accepted() {
        assertThat(with(with(Answers.NONE, "I1", edit(1, "")), "I2", edit(5, "")).given())
                .hasSize(2);
    }

    @Test
    void answers_lie_in_the_order_of_the_instrument() {
        var answers = with(with(Answers.NONE, "I2", edit(2, "b")), "I1", edit(1, "a"));
        assertThat(answers.given()).extracting(Answer::indicator).containsExactly("I1", "I2");
    }

    @Test
    void two_people_may_write_different_answers_from_the_same_view() {
        var first = with(Answers.NONE, "I1", based(edit(1, "a"), 0));
        var second = with(first, "I2", based(edit(2, "b"), 0));
        assertThat(second.given()).hasSize(2);
    }

    @Test
    void who_did_not_see_the_last_version_of_an_answer_is_told() {
        var first = with(Answers.NONE, "I1", based(edit(1, "a"), 0));
        assertRefused(CHANGED_MEANWHILE, () -> with(first, "I1", based(edit(2, "b"), 0)));
    }

    @Test
    void a_version_is_never_used_twice_even_after_an_answer_was_taken_back() {
        var first = with(Answers.NONE, "I1", edit(1, "a"));
        long seen = first.of("I1").orElseThrow().version();
        var again = with(first.without("I1", seen), "I1", edit(2, "b"));
        assertRefused(CHANGED_MEANWHILE, () -> with(again, "I1", based(edit(3, "c"), seen)));
    }

    @Test
    void saying_the_same_again_changes_nothing_whatever_it_was_based_on() {
        var answers = with(Answers.NONE, "I1", based(edit(1, "a"), 0));
        assertThat(with(answers, "I1", based(edit(1, "a"), 0))).isSameAs(answers);
    }

    @Test
    void taking_back_an_answer_that_changed_meanwhile_is_refused() {
        var answers = with(Answers.NONE, "I1", edit(1, "a"));
        assertRefused(CHANGED_MEANWHILE, () -> answers.without("I1", 0L));
        assertThat(answers.without("I1", null).given()).isEmpty();
        assertThat(answers.without("I2", null)).isSameAs(answers);
    }

    private static Answers with(Answers answers, String indicator, Edit edit) {
        return answers.with(INSTRUMENT, Map.of(indicator, edit), STEP);
    }

    private static Edit based(Edit edit, long version) {
        return new Edit(edit.statement(), version);
    }
}
