package id.anugerah.notification;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.contracts.scoring.StandingEvent.CriterionScore;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.contracts.scoring.StandingEvent.Standing;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An edition with two stages and one entry in it, as the tests know them. */
public final class Given {
    public static final Instant OPENS = Instant.parse("2025-10-20T01:00:00Z");
    public static final Instant CLOSES = Instant.parse("2025-10-24T09:00:00Z");

    private Given() {}

    public static Edition edition(String id, Entrants entrants) {
        var stages =
                List.of(
                        stage("desk", "Penilaian Dokumen", "Desk Assessment", OutcomeKind.CUT, 5),
                        stage("final", "Paparan", "Presentation", OutcomeKind.AWARD, 3));
        var rules =
                new Rules(
                        "adlga-2025",
                        new LocalText("ADLG Awards 2025", "ADLG Awards 2025"),
                        2025,
                        entrants,
                        List.of(new Category("kota", new LocalText("Kota", "City"))),
                        new Instrument(
                                "spbe",
                                new LocalText("SPBE", "SPBE"),
                                5,
                                List.of(),
                                "x",
                                false,
                                List.of(),
                                List.of()),
                        stages);
        var later = CLOSES.plusSeconds(14 * 86_400);
        var windows =
                List.of(
                        new Window(Schedule.REGISTRATION, OPENS.minusSeconds(864_000), OPENS),
                        new Window(Schedule.SUBMISSION, OPENS, CLOSES),
                        new Window("stage:desk", CLOSES, CLOSES.plusSeconds(864_000)),
                        new Window("stage:final", later, later.plusSeconds(864_000)));
        return new Edition(id, rules, new Schedule(1, windows, null), true, 0);
    }

    private static StageRules stage(
            String code, String indonesian, String english, OutcomeKind outcome, int places) {
        var criteria =
                List.of(
                        new Criterion("vision", new LocalText("Visi", "Vision"), percent(60)),
                        new Criterion("reach", new LocalText("Jangkauan", "Reach"), percent(40)));
        return new StageRules(
                code,
                StageKind.DESK,
                new LocalText(indonesian, english),
                new Rubric(new LocalText(indonesian, english), false, criteria),
                3,
                2,
                20,
                Map.of(code, percent(100)),
                List.of("advance-all"),
                outcome,
                places,
                null);
    }

    private static BigDecimal percent(int value) {
        return BigDecimal.valueOf(value);
    }

    public static Entry entry(
            String id, String edition, Status status, String operator, @Nullable String sekda) {
        var title = "Kota Bima & Sekitarnya";
        return new Entry(
                id, edition, status, "52.72", title, "kota", "52", "WITA", operator, sekda);
    }

    public static Receipt receipt() {
        return new Receipt("RC-2025-0042", "ab".repeat(32), CLOSES.minusSeconds(60), 1);
    }

    public static Standing standing(
            String edition, String stage, int version, String entry, Outcome outcome) {
        boolean ranked = outcome != Outcome.PASSED && outcome != Outcome.NOT_PASSED;
        return new Standing(
                "standing:" + edition + ":" + stage + ":" + version + ":" + entry,
                edition,
                "stage:" + edition + ":" + stage,
                version,
                entry,
                "kota",
                outcome,
                ranked ? 3 : 0,
                ranked ? 48 : 0,
                outcome == Outcome.AWARDED ? 3 : null,
                "87.25",
                "86.5",
                List.of(new CriterionScore("vision", "90"), new CriterionScore("reach", "83.1")));
    }

    public static Person person(String id, String name, String language) {
        return new Person(id, name, "Bapak", id + "@kota.example", language);
    }
}
