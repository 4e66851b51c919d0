package id.anugerah.journeys;

/**
 * One program ended as a crash would end it, and started again.
 *
 * @param at seconds after the season began
 * @param recovery seconds from the kill until it was ready again
 */
record Kill(String program, double at, double recovery) {}
