package id.anugerah.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How the platform was started, kept so that later commands speak of the same one.
 *
 * @param ports its ports
 * @param scorers how many scoring instances the gateway knows
 * @param services whether the five services belong to it, or only what they need
 */
record Season(Ports ports, int scorers, boolean services) {
    Season {
        if (scorers < 1 || scorers > Ports.MOST_SCORERS) {
            throw new LaunchRefused(
                    "There can be 1 to "
                            + Ports.MOST_SCORERS
                            + " scoring instances, not "
                            + scorers
                            + ".");
        }
    }

    private static Path file(Place place) {
        return place.run().resolve("platform.properties");
    }

    void keep(Place place) {
        var properties = new Properties();
        properties.setProperty("port", String.valueOf(ports.base()));
        properties.setProperty("scoring", String.valueOf(scorers));
        properties.setProperty("services", String.valueOf(services));
        try (var out = Files.newBufferedWriter(file(place))) {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Season> last(Place place) {
        if (!Files.exists(file(place))) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(place))) {
            properties.load(in);
            return Optional.of(
                    new Season(
                            new Ports(Integer.parseInt(properties.getProperty("port", ""))),
                            Integer.parseInt(properties.getProperty("scoring", "1")),
                            Boolean.parseBoolean(properties.getProperty("services", "true"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
