package id.anugerah.local.launcher;

import java.util.List;
import java.util.Map;

/**
 * One process of the platform.
 *
 * @param name what it is called in commands and logs
 * @param order whom it needs: programs of a lower order start before it and end after it
 * @param port the port that is shown for it
 * @param ports all ports it listens on
 * @param command what starts it
 * @param env what it is told
 * @param health how it shows that it is ready
 */
record Program(
        String name,
        Order order,
        int port,
        List<Integer> ports,
        List<String> command,
        Map<String, String> env,
        Health health) {

    /** In this order programs start; they end in the opposite one. */
    enum Order {
        INFRASTRUCTURE,
        SERVICES
    }
}
