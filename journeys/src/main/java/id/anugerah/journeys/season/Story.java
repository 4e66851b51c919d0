package id.anugerah.journeys.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an entry fares. Most stories are told once or twice a season. */
public enum Story {
    /** Registered, verified, approved, submitted. */
    PLAIN,
    /** The secretariat returns the registration, and the operator corrects it. */
    RETURNED,
    /** The registration is rejected, opened again after a call, and verified. */
    REJECTED,
    /** The operator withdraws too early and comes back. */
    BACK_AGAIN,
    /** The Sekda sends the dossier back once. */
    SENT_BACK,
    /** The dossier is never submitted. */
    LAPSING,
    /** The operator wishes to withdraw when assessment has begun, and the chair agrees. */
    LEAVING;

    /**
     * Deals the stories to the entries.
     *
     * @param codes of the entries
     * @param approved whether a Sekda approves dossiers, as they do for governments
     */
    static Map<String, Story> deal(Fate fate, List<String> codes, boolean approved) {
        int all = codes.size();
        List<Story> told = new ArrayList<>();
        add(told, RETURNED, some(all, 3, 40));
        add(told, REJECTED, some(all, 5, 60));
        add(told, BACK_AGAIN, some(all, 8, 150));
        if (approved) add(told, SENT_BACK, some(all, 2, 50));
        add(told, LAPSING, all / 50);
        add(told, LEAVING, all >= 20 ? 1 : 0);
        List<String> drawn = fate.order(codes, "story", code -> code);
        Map<String, Story> dealt = new HashMap<>();
        for (int i = 0; i < all; i++) {
            dealt.put(drawn.get(i), i < told.size() ? told.get(i) : PLAIN);
        }
        return dealt;
    }

    private static void add(List<Story> told, Story story, int times) {
        for (int i = 0; i < times; i++) told.add(story);
    }

    /** Never in a field smaller than {@code from}, else at least once. */
    private static int some(int all, int from, int oneIn) {
        return all < from ? 0 : Math.max(1, all / oneIn);
    }
}
