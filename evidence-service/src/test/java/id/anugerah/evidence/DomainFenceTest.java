package id.anugerah.evidence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;

import id.anugerah.evidence.trespass.domain.Trespasser;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

/** What holds the domain packages apart from framework, clock, chance and storage. */
class DomainFenceTest {
    private static final ArchRule FENCE = fence();

    @Test
    void domain_packages_know_no_framework_no_clock_no_chance_and_no_storage() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("id.anugerah.evidence");
        assertThat(classes.that(resideInAnyPackage("..domain.."))).isNotEmpty();
        FENCE.check(classes.that(resideOutsideOfPackage("..trespass..")));
    }

    @Test
    void the_fence_holds_back_who_asks_for_time_or_chance_in_a_domain_package() {
        JavaClasses trespassers = new ClassFileImporter().importClasses(Trespasser.class);
        assertThat(FENCE.evaluate(trespassers).getFailureReport().getDetails())
                .anyMatch(found -> found.contains("Instant.now"))
                .anyMatch(found -> found.contains("Random.nextInt"));
    }

    private static ArchRule fence() {
        ClassesShouldConjunction rule =
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                                "org.springframework..",
                                                "com.mongodb..",
                                                "org.bson..",
                                                "org.apache..",
                                                "java.io..",
                                                "jakarta..")
                                        .or(isOneOf(Clock.class, InstantSource.class))
                                        .or(isOneOf(Random.class, Files.class)));
        return rule.orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return describe(
                "is a source of time, chance or files",
                found -> Arrays.stream(types).anyMatch(found::isEquivalentTo));
    }
}
