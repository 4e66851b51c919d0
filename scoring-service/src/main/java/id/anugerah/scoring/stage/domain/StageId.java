package id.anugerah.scoring.stage.domain;

/** Names a stage of an edition. */
public record StageId(String edition, String code) {
    private static final String PREFIX = "stage:";

    /** The stage with this id, such as {@code stage:ed-…:desk}. */
    public static StageId parse(String id) {
        var parts = id.split(":", -1);
        if (parts.length != 3 || !id.startsWith(PREFIX)) {
            throw new IllegalArgumentException(id + " names no stage");
        }
        return new StageId(parts[1], parts[2]);
    }

    /** The code of the stage's window in the schedule. */
    public String window() {
        return PREFIX + code;
    }

    /** What ids of a kind below this stage begin with, such as {@code sheet:ed-…:desk:}. */
    public String prefix(String kind) {
        return kind + ":" + edition + ":" + code + ":";
    }

    @Override
    public String toString() {
        return PREFIX + edition + ":" + code;
    }
}
