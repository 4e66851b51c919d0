package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Fence;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void domain_packages_know_no_framework_no_clock_no_chance_and_no_storage() {
        assertThat(Fence.check("id.anugerah.evidence")).isPositive();
    }
}
