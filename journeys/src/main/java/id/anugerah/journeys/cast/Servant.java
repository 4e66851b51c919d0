package id.anugerah.journeys.cast;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * A person in public service and the month of the first appointment (CPNS), which the NIP repeats.
 */
record Servant(Person person, YearMonth appointed) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final int PERCENT_WOMEN = 30;
    private static final int YOUNGEST_AT_APPOINTMENT = 20;
    private static final int APPOINTMENT_AGES = 9;

    /** Real serial numbers start at 001, so no invented number can belong to a living person. */
    private static final String DEMO_SERIAL = "000";

    /** The order of the draws is part of the rule: another order makes other people. */
    static Servant draw(
            Draws draws, NamePool pool, Years births, int season, Degrees.Studies studies) {
        Sex sex = draws.chance(PERCENT_WOMEN) ? Sex.WOMAN : Sex.MAN;
        String given = pool.given(draws, sex);
        String second = pool.second(draws);
        var born = births.day(draws);
        int age = YOUNGEST_AT_APPOINTMENT + draws.below(APPOINTMENT_AGES);
        int year = Math.min(born.getYear() + age, season - 1);
        var appointed = YearMonth.of(year, 1 + draws.below(12));
        var degrees = Degrees.draw(draws, studies, sex, born);
        return new Servant(new Person(given, second, sex, born, degrees), appointed);
    }

    /** 18 digits: birth date, month of appointment, sex, serial. */
    String nip() {
        return DAY.format(person.born())
                + MONTH.format(appointed)
                + person.sex().digit()
                + DEMO_SERIAL;
    }
}
