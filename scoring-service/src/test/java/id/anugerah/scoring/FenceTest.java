package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Fence;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void the_domain_knows_no_framework_no_clock_and_no_chance() {
        assertThat(Fence.check("id.anugerah.scoring")).isGreaterThan(40);
    }
}
