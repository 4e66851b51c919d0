package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Fence;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void the_rules_of_registration_know_nothing_of_frameworks_clocks_and_chance() {
        assertThat(Fence.check("id.anugerah.registration")).isPositive();
    }
}
