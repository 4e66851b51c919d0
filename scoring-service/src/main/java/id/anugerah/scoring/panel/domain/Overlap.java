package id.anugerah.scoring.panel.domain;

import java.util.List;

/**
 * How the panels of one category hang together. Strict and lenient assessors can be told apart only
 * among those whose panels are linked through shared entries; across components they cannot be
 * compared.
 *
 * @param components largest first; an entry without any assessor is a component of its own
 */
public record Overlap(String category, List<Component> components) {
    /**
     * Entries and assessors that are linked.
     *
     * @param entries sorted
     * @param assessors sorted
     */
    public record Component(List<String> entries, List<String> assessors) {}

    /** Whether every entry of the category can be compared with every other. */
    public boolean connected() {
        return components.size() <= 1;
    }
}
