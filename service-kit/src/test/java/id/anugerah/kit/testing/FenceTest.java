package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import id.anugerah.kit.testing.trespass.domain.Trespasser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class FenceTest {
    private static final List<String> FOUND =
            Fence.rule()
                    .evaluate(new ClassFileImporter().importClasses(Trespasser.class))
                    .getFailureReport()
                    .getDetails();

    static Stream<String> trespasses() {
        return Arrays.stream(Trespasser.class.getDeclaredMethods()).map(Method::getName).sorted();
    }

    @ParameterizedTest
    @MethodSource("trespasses")
    void the_fence_holds_back_whoever(String trespass) {
        assertThat(FOUND).anyMatch(detail -> detail.contains("." + trespass + "("));
    }

    @Test
    void a_service_without_a_domain_is_not_taken_for_a_fenced_one() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Fence.check("id.anugerah.kit.event"));
    }
}
