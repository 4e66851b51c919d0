package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.canonical.Sha256;

/**
 * A draw that anyone can repeat: each entry's ticket is the SHA-256 of {@code seed|entry} in UTF-8,
 * and the smallest ticket comes first. {@code printf '%s' 'seed|entry' | sha256sum} prints it.
 */
public final class Lot {
    static final String RULE = "lot";

    private Lot() {}

    /**
     * The ticket as 64 lower-case hexadecimal digits, whose text order is the order of the draw.
     */
    public static String ticket(String seed, String entry) {
        return Sha256.hex(seed + "|" + entry);
    }
}
