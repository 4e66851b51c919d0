package id.anugerah.journeys.season;

import java.util.ArrayList;
import java.util.List;

/** What happened in a play, as those who did it know it. */
public final class Chronicle {
    private final List<Fact> facts = new ArrayList<>();
    private int answers;
    private int files;

    /** Kinds of things that happen. */
    public enum Kind {
        ACCOUNT_OPENED,
        SUBMITTED,
        VERIFIED,
        RETURNED,
        REJECTED,
        REOPENED,
        WITHDRAWN,
        SENT_TO_SEKDA,
        DOSSIER_RETURNED,
        APPROVED,
        DOSSIER_SUBMITTED,
        WISHED,
        LEFT,
        ASSIGNED,
        SHEET_RETURNED,
        PUBLISHED
    }

    /**
     * One thing that happened.
     *
     * @param entry id, or empty
     * @param account of an assessor or of the Sekda, or empty
     * @param stage code, or empty
     */
    public record Fact(Kind kind, String entry, String account, String stage) {}

    synchronized void entry(Kind kind, String entry) {
        facts.add(new Fact(kind, entry, "", ""));
    }

    synchronized void tell(Kind kind, String entry, String account, String stage) {
        facts.add(new Fact(kind, entry, account, stage));
    }

    synchronized void answered(int more) {
        answers += more;
    }

    synchronized void filed() {
        files++;
    }

    /** All that happened; the order of what happened at once means nothing. */
    public synchronized List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** How many answers were given. */
    public synchronized int answers() {
        return answers;
    }

    /** How many files were handed over. */
    public synchronized int files() {
        return files;
    }
}
