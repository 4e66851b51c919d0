package id.anugerah.journeys.cast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Years of birth, both included. */
record Years(int first, int last) {
    /** A day of these years, each as likely as any other. */
    LocalDate day(Draws draws) {
        LocalDate start = LocalDate.of(first, 1, 1);
        int days = (int) ChronoUnit.DAYS.between(start, LocalDate.of(last + 1, 1, 1));
        return start.plusDays(draws.below(days));
    }
}
