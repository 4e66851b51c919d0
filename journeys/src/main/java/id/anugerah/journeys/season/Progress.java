package id.anugerah.journeys.season;

/** Looks on while a season is played. Steps may come from many threads. */
public interface Progress {
    /** A phase begins, which has so many steps. */
    void phase(String name, int steps);

    /** One step of the phase is done. */
    void step();

    /** Nobody looks on. */
    static Progress none() {
        return new Progress() {
            @Override
            public void phase(String name, int steps) {}

            @Override
            public void step() {}
        };
    }
}
