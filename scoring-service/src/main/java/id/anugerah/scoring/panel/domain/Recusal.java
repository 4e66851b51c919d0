package id.anugerah.scoring.panel.domain;

/**
 * An assessor who must not assess this entry, by their own declaration or by the chair's decision.
 */
public record Recusal(String assessor, String entry) {}
