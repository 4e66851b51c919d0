package id.anugerah.scoring.ranking.domain;

/**
 * An entry that takes part in the stage.
 *
 * @param entry the opaque id, which is also the stable key of draws
 * @param category code of the category in which it is ranked
 */
public record Entrant(String entry, String category) {}
