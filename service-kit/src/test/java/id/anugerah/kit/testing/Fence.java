package id.anugerah.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/**
 * What the hard rules of a service must not know: frameworks, clocks, chance, files and the
 * network.
 */
public final class Fence {
    private static final String[] OUTSIDE = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache.kafka..",
        "jakarta..",
        "java.io..",
        "java.nio.file..",
        "java.net.http.."
    };
    private static final Set<Class<?>> CLOCKS = Set.of(Instant.class, LocalDate.class, Clock.class);

    private Fence() {}

    /** The service's classes, without its tests. */
    public static JavaClasses classesOf(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /** The rule; it fails, too, if there is no domain to fence. */
    public static ArchRule rule() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "a clock is asked", (JavaCall<?> call) -> asksTheTime(call)))
                .allowEmptyShould(false);
    }

    private static boolean asksTheTime(JavaCall<?> call) {
        return call.getName().equals("now")
                && CLOCKS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
    }
}
