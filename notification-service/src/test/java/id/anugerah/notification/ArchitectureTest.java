package id.anugerah.notification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import id.anugerah.notification.letter.Tray;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class ArchitectureTest {
    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("id.anugerah.notification");

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK =
            DescribedPredicate.describe(
                    "read the clock",
                    access ->
                            access.getTargetOwner().isEquivalentTo(Instant.class)
                                    && access.getTarget().getName().equals("now"));

    private static ArchRule fence(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "org.springframework..",
                                "com.mongodb..",
                                "org.bson..",
                                "org.apache.kafka..",
                                "jakarta.mail..",
                                "java.io..",
                                "java.net..",
                                "java.nio.file..",
                                "java.util.random..",
                                "java.util.concurrent.."))
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
                .accessTargetWhere(READS_THE_CLOCK);
    }

    @Test
    void the_rules_of_letters_know_no_framework_no_clock_no_chance_and_no_input_or_output() {
        fence("..notification..domain..").check(SERVICE);
    }

    @Test
    void the_fence_would_catch_a_class_that_uses_them() {
        var outside = new ClassFileImporter().importClasses(Tray.class);
        assertThat(fence("..notification.letter..").evaluate(outside).hasViolation()).isTrue();
    }
}
