package id.anugerah.scoring.sheet.domain;

import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;

/** Names the sheet of one assessor for one entry in a stage. */
public record SheetId(StageId stage, String entry, String assessor) {
    /** What the ids of sheets begin with. */
    public static final String KIND = "sheet";

    /** The sheet with this id, such as {@code sheet:ed-…:desk:en-…:ac-…}, or null if it is none. */
    public static @Nullable SheetId parse(String id) {
        var parts = id.split(":", -1);
        if (parts.length != 5 || !parts[0].equals(KIND)) return null;
        return new SheetId(new StageId(parts[1], parts[2]), parts[3], parts[4]);
    }

    @Override
    public String toString() {
        return stage.prefix(KIND) + entry + ":" + assessor;
    }
}
