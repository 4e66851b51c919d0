package id.anugerah.journeys.cast;

import java.time.LocalDate;

/** An invented person; nobody of this name in this office is known to the sources. */
public record Person(
        String givenName, String secondName, Sex sex, LocalDate born, Degrees degrees) {
    /** Given and second name, without degrees. */
    public String name() {
        return givenName + " " + secondName;
    }

    /** The name as written on a letter: {@code Dr. Nyoman Wirawan, S.E., M.M.} */
    public String fullName() {
        return degrees.around(name());
    }

    /** {@code Bapak} or {@code Ibu}. */
    public String address() {
        return sex.address();
    }
}
