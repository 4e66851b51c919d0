package id.anugerah.registration.entry.domain;

import static id.anugerah.registration.RegistrationRefusal.NIP_INVALID;

import id.anugerah.contracts.LocalText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The number of a civil servant: birth date, month of the first appointment, sex and a serial, 18
 * digits (Perka BKN 22/2007). Serial 000 marks demo persons, since real serials begin at 001: a
 * demo edition takes those alone, any other takes none of them.
 */
public final class Nip {
    private static final Pattern FORM =
            Pattern.compile("(19[5-9]\\d|200\\d)\\d{4}(19[7-9]\\d|20[0-4]\\d)\\d{2}[12]\\d{3}");
    private static final int YOUNGEST = 18;

    private Nip() {}

    /** Refuses a number that cannot be right; blanks between its groups are left aside. */
    public static String checked(String text, LocalDate today, boolean demo) {
        var nip = text.replace(" ", "");
        if (!FORM.matcher(nip).matches()) throw refused(nip, "18 digit", "18 digits");
        try {
            var born = day(nip.substring(0, 8));
            var appointed =
                    YearMonth.of(
                            Integer.parseInt(nip.substring(8, 12)),
                            Integer.parseInt(nip.substring(12, 14)));
            if (appointed.isBefore(YearMonth.from(born.plusYears(YOUNGEST)))) {
                throw refused(
                        nip,
                        "usia pengangkatan di bawah " + YOUNGEST,
                        "appointed before the age of " + YOUNGEST);
            }
            if (appointed.isAfter(YearMonth.from(today))) {
                throw refused(nip, "pengangkatan di masa depan", "appointed in the future");
            }
        } catch (DateTimeException e) {
            throw refused(nip, "tanggal", "a date in it");
        }
        if (nip.endsWith("000") == demo) return nip;
        throw demo
                ? refused(nip, "pada edisi demo harus berakhir 000", "it ends in 000 in a demo")
                : refused(nip, "000 hanya untuk data demo", "000 is for demo persons only");
    }

    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6, 8)));
    }

    private static RuntimeException refused(String nip, String indonesian, String english) {
        var masked = nip.length() < 8 ? nip : nip.substring(0, 4) + "…";
        return NIP_INVALID.field("nominee.nip", masked, new LocalText(indonesian, english));
    }
}
