package id.anugerah.scoring.panel.domain;

import java.util.List;
import java.util.SortedMap;

/**
 * A plan of panels.
 *
 * @param assignments all, existing and new, sorted
 * @param added those of them that are new, sorted
 * @param released existing ones that could not be kept, sorted
 * @param loads how many entries each assessor has, those without any too
 * @param gaps what could not be filled, by entry; empty where every panel is complete
 * @param overlaps one for each category, sorted by code
 */
public record Panels(
        List<Assignment> assignments,
        List<Assignment> added,
        List<Release> released,
        SortedMap<String, Integer> loads,
        List<Gap> gaps,
        List<Overlap> overlaps) {
    /** Whether every entry has all its assessors. */
    public boolean complete() {
        return gaps.isEmpty();
    }
}
