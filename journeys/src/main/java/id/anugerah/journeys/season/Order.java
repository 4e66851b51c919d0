package id.anugerah.journeys.season;

import java.time.Instant;

/**
 * The season that is to be played.
 *
 * @param template such as {@code adlga-2025}
 * @param entries how many entries shall be verified
 * @param seed decides everything that is left to chance
 * @param run tells this play from all others; it decides nothing
 * @param now machine time at the beginning; the season starts on this day in WIB
 */
public record Order(String template, int entries, String seed, String run, Instant now) {}
