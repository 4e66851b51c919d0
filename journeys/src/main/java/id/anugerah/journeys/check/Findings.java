package id.anugerah.journeys.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found to be broken, by invariant. */
public final class Findings {
    private static final int SHOWN = 5;

    private final Map<String, List<String>> broken = new TreeMap<>();

    /** An invariant was looked at. */
    synchronized void looked(String invariant) {
        broken.computeIfAbsent(invariant, _ -> new ArrayList<>());
    }

    /** An invariant does not hold. */
    synchronized void broke(String invariant, String how) {
        broken.computeIfAbsent(invariant, _ -> new ArrayList<>()).add(how);
    }

    /** An invariant does not hold unless the condition does. */
    void demand(boolean holds, String invariant, String otherwise) {
        if (!holds) broke(invariant, otherwise);
    }

    /** {@code held}, or what broke, by invariant; those not looked at are missing. */
    public synchronized Map<String, String> verdicts() {
        Map<String, String> verdicts = new TreeMap<>(Findings::byNumber);
        broken.forEach((invariant, how) -> verdicts.put(invariant, verdict(how)));
        return verdicts;
    }

    /** Whether all that was looked at held. */
    public synchronized boolean allHeld() {
        return broken.values().stream().allMatch(List::isEmpty);
    }

    private static String verdict(List<String> how) {
        if (how.isEmpty()) return "held";
        var shown = String.join("; ", how.subList(0, Math.min(SHOWN, how.size())));
        return how.size() > SHOWN ? shown + "; and " + (how.size() - SHOWN) + " more" : shown;
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(
                Integer.parseInt(one.substring(1)), Integer.parseInt(other.substring(1)));
    }
}
