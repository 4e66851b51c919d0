package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class BlendAndTieTest {
    private static final String BLEND = "blend: { desk: 40, final: 60 }";
    private static final String TIES = "[\"stage:final\", \"stage:desk\", lot]";

    private final Draft valid = Draft.valid();

    @Test
    void a_blend_of_this_stage_and_an_earlier_one_keeps_the_order_of_the_file() {
        var blend = valid.template().rules().stages().getLast().blend();

        assertThat(blend)
                .containsExactly(
                        entry("desk", BigDecimal.valueOf(40)),
                        entry("final", BigDecimal.valueOf(60)));
    }

    @Test
    void a_blend_that_does_not_sum_to_100_is_refused() {
        valid.with(BLEND, "blend: { desk: 40, final: 50 }")
                .isRefusedFor(Reason.WEIGHTS_NOT_100, "stages[1].blend", "blend:");
    }

    @Test
    void a_blend_with_an_unknown_stage_is_refused() {
        valid.with(BLEND, "blend: { visit: 40, final: 60 }")
                .isRefusedFor(Reason.BLEND_STAGE_UNKNOWN, "stages[1].blend.visit", "blend:");
    }

    @Test
    void a_blend_with_a_later_stage_is_refused() {
        valid.with("blend: { desk: 100 }", "blend: { desk: 40, final: 60.0 }")
                .isRefusedFor(Reason.BLEND_STAGE_LATER, "stages[0].blend.final", "blend:");
    }

    @Test
    void a_blend_without_the_stage_itself_is_refused() {
        valid.with(BLEND, "blend: { desk: 100.0 }")
                .isRefusedFor(Reason.BLEND_WITHOUT_STAGE, "stages[1].blend", "blend:");
    }

    @Test
    void a_negative_weight_is_refused() {
        valid.with(BLEND, "blend: { desk: -40, final: 60 }")
                .isRefusedFor(Reason.OUT_OF_RANGE, "stages[1].blend.desk", "blend:");
    }

    @Test
    void the_spelling_of_a_weight_does_not_matter() {
        var spelled = valid.with(BLEND, "blend: { desk: 40.00, final: 60.0 }");

        assertThat(spelled.template().rules()).isEqualTo(valid.template().rules());
    }

    @Test
    void a_tie_order_without_an_end_is_refused() {
        valid.with(TIES, "[\"stage:final\"]")
                .isRefusedFor(Reason.TIES_WITHOUT_END, "stages[1].ties", "ties:");
    }

    @Test
    void a_rule_after_the_end_of_a_tie_order_is_refused() {
        valid.with(TIES, "[lot, advance-all]")
                .isRefusedFor(Reason.TIE_RULE_AFTER_END, "stages[1].ties[0]", "ties:");
    }

    @Test
    void a_tie_rule_of_no_known_kind_is_refused() {
        valid.with(TIES, "[alphabet, lot]")
                .isRefusedFor(Reason.TIE_RULE_UNKNOWN, "stages[1].ties[0]", "ties:");
    }

    @Test
    void a_tie_rule_named_twice_is_refused() {
        valid.with(TIES, "[\"stage:desk\", \"stage:desk\", lot]")
                .isRefusedFor(Reason.TIE_RULE_REPEATED, "stages[1].ties[1]", "ties:");
    }

    @Test
    void a_tie_on_an_unknown_stage_is_refused() {
        valid.with(TIES, "[\"stage:visit\", lot]")
                .isRefusedFor(Reason.TIE_STAGE_UNKNOWN, "stages[1].ties[0]", "ties:");
    }

    @Test
    void a_tie_on_a_later_stage_is_refused() {
        valid.with("\"criterion:depth\", advance-all", "\"stage:final\", advance-all")
                .isRefusedFor(Reason.TIE_STAGE_LATER, "stages[0].ties[0]", "ties:");
    }

    @Test
    void a_tie_on_a_criterion_of_another_stage_is_refused() {
        valid.with(TIES, "[\"criterion:depth\", lot]")
                .isRefusedFor(Reason.TIE_CRITERION_UNKNOWN, "stages[1].ties[0]", "ties:");
    }
}
