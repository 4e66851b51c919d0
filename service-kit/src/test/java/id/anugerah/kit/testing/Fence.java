package id.anugerah.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * What the hard rules of a service must not know: frameworks, clocks, chance, threads, files and
 * the network.
 */
public final class Fence {
    private static final String[] OUTSIDE = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache..",
        "jakarta..",
        "java.io..",
        "java.net..",
        "java.nio.file..",
        "java.util.concurrent..",
        "java.util.random.."
    };
    private static final Set<Class<?>> SOURCES =
            Set.of(Clock.class, InstantSource.class, Random.class, UUID.class);
    private static final Set<Class<?>> ADDRESSES = Set.of(URI.class, URISyntaxException.class);
    private static final Set<String> READINGS =
            Set.of("System.currentTimeMillis", "System.nanoTime", "Math.random");

    private Fence() {}

    /**
     * Checks the {@code domain} packages of a service, without its tests; fails, too, if there are
     * none.
     *
     * @return how many classes stand behind the fence
     */
    public static int check(String basePackage) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(basePackage);
        rule().check(classes);
        return classes.that(resideInAPackage("..domain..")).size();
    }

    static ArchRule rule() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(describe("are outside", Fence::isOutside))
                .orShould()
                .callMethodWhere(describe("time or chance is asked", Fence::asks))
                .allowEmptyShould(false);
    }

    private static boolean isOutside(JavaClass known) {
        // an address may be judged by the rules; only a connection leaves them
        if (ADDRESSES.stream().anyMatch(known::isEquivalentTo)) return false;
        return resideInAnyPackage(OUTSIDE).test(known)
                || SOURCES.stream().anyMatch(known::isAssignableTo);
    }

    private static boolean asks(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return (call.getName().equals("now") && owner.getPackageName().startsWith("java.time"))
                || READINGS.contains(owner.getSimpleName() + "." + call.getName());
    }
}
