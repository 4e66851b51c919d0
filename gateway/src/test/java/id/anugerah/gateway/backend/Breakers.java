package id.anugerah.gateway.backend;

/** Lets one test begin without what another one has broken. */
public final class Breakers {
    private Breakers() {}

    public static void forget(Backends backends) {
        backends.all().forEach(backend -> backend.breaker().reset());
    }
}
