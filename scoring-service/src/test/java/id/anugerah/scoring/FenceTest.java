package id.anugerah.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import id.anugerah.scoring.fence.domain.Offender;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class FenceTest {
    private static final ArchRule FENCE =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "com.mongodb..",
                            "org.bson..",
                            "org.apache.kafka..",
                            "java.io..",
                            "java.nio.file..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.InstantSource")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.UUID")
                    .orShould()
                    .callMethod(Instant.class, "now");

    @Test
    void the_domain_knows_no_framework_no_clock_and_no_chance() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("id.anugerah.scoring");
        assertThat(inDomain(classes)).isGreaterThan(40);
        FENCE.check(classes);
    }

    @Test
    void the_fence_holds_somebody_back() {
        var offender = new ClassFileImporter().importClasses(Offender.class);
        assertThat(FENCE.evaluate(offender).getFailureReport().getDetails()).hasSize(2);
    }

    private static long inDomain(JavaClasses classes) {
        return classes.stream().filter(one -> one.getPackageName().contains(".domain")).count();
    }
}
