package id.anugerah.registration.entry;

import org.springframework.context.ApplicationContext;

/** What a starting instance does about seats, for tests of other packages. */
public final class SeatsAtStart {
    private SeatsAtStart() {}

    public static void run(ApplicationContext context) {
        context.getBean(Seats.class).settleAll();
    }
}
