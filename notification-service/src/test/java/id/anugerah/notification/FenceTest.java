package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Fence;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void the_rules_of_letters_know_no_framework_no_clock_no_chance_and_no_input_or_output() {
        assertThat(Fence.check("id.anugerah.notification")).isPositive();
    }
}
