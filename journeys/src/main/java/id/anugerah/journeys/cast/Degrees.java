package id.anugerah.journeys.cast;

import java.time.LocalDate;
import java.util.List;

/**
 * Academic degrees of a person; either part may be empty.
 *
 * @param before such as {@code Dr.}
 * @param after such as {@code S.E., M.M.}
 */
public record Degrees(String before, String after) {
    private static final List<String> GENERAL =
            List.of(
                    "S.E., M.M.",
                    "S.H., M.H.",
                    "S.STP., M.Si.",
                    "S.Sos., M.Si.",
                    "S.IP., M.A.P.",
                    "S.Pd., M.Pd.");
    private static final List<String> TECHNICAL = List.of("S.T., M.T.", "S.Kom., M.Kom.");
    private static final LocalDate OLD_TITLES_UNTIL = LocalDate.of(1972, 1, 1);

    /** What somebody studied, as far as it shows in a name. */
    enum Studies {
        GENERAL,
        TECHNICAL,
        BACHELOR
    }

    static Degrees draw(Draws draws, Studies studies, Sex sex, LocalDate born) {
        boolean technical = draws.chance(studies == Studies.GENERAL ? 15 : 70);
        String both = draws.pick(technical ? TECHNICAL : GENERAL);
        int comma = both.indexOf(", ");
        if (studies == Studies.BACHELOR) return new Degrees("", both.substring(0, comma));
        String before = before(draws.below(100), sex, born);
        boolean standsForBachelor = !before.isEmpty() && !before.equals("Dr.");
        return new Degrees(before, standsForBachelor ? both.substring(comma + 2) : both);
    }

    private static String before(int drawn, Sex sex, LocalDate born) {
        if (drawn < 15) return "Dr.";
        if (drawn < 23) return "Ir.";
        if (born.isBefore(OLD_TITLES_UNTIL)) return sex == Sex.MAN ? "Drs." : "Dra.";
        return "";
    }

    String around(String name) {
        return (before.isEmpty() ? "" : before + " ")
                + name
                + (after.isEmpty() ? "" : ", " + after);
    }
}
