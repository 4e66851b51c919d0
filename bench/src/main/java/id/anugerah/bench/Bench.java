package id.anugerah.bench;

import java.util.List;

/**
 * Measures one ratio or all: {@code ./anugerah bench [relay|pipeline] [rounds]}. Both sides of a
 * ratio run in turn, the order changing from round to round; what counts is the median of the
 * rounds' ratios.
 */
public final class Bench {
    private static final int ROUNDS = 7;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var which = arguments.length > 0 ? arguments[0] : "all";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        if (!List.of("all", "relay", "pipeline").contains(which)) {
            System.err.println("There are the benches relay and pipeline.");
            System.exit(2);
        }
        try (var servers = Servers.start()) {
            if (!which.equals("pipeline")) new RelayBench(servers).run(rounds);
            if (!which.equals("relay")) new PipelineBench(servers).run(rounds);
        }
    }
}
