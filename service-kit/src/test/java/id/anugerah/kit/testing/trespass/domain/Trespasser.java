package id.anugerah.kit.testing.trespass.domain;

import org.springframework.util.StringUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Does in a domain package what none may do there, one thing in each method. */
public final class Trespasser {
    private Trespasser() {}

    public static boolean knowsAFramework(String text) {
        return StringUtils.hasText(text);
    }

    public static Instant asksForTheTime() {
        return Instant.now();
    }

    public static LocalDate asksForTheDay() {
        return LocalDate.now();
    }

    public static Instant asksAClock(InstantSource clock) {
        return clock.instant();
    }

    public static long asksTheMachine() {
        return System.currentTimeMillis();
    }

    public static int tossesACoin(Random coin) {
        return coin.nextInt(2);
    }

    public static int tossesACoinOfItsThread() {
        return ThreadLocalRandom.current().nextInt(2);
    }

    public static double drawsANumber() {
        return Math.random();
    }

    public static UUID makesUpAnId() {
        return UUID.randomUUID();
    }

    public static boolean looksForAFile(Path path) {
        return Files.exists(path);
    }
}
