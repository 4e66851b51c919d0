package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import id.anugerah.kit.testing.Fence;
import id.anugerah.registration.domain.Trespasser;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void the_rules_of_registration_know_nothing_of_frameworks_clocks_and_chance() {
        Fence.rule().check(Fence.classesOf("id.anugerah.registration"));
    }

    @Test
    void the_fence_can_fail() {
        var trespassers = new ClassFileImporter().importClasses(Trespasser.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Fence.rule().check(trespassers));
    }
}
