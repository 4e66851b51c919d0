package id.anugerah.kit.language;

import id.anugerah.contracts.LocalText;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** How one language writes dates, decimals and names. */
public enum Tongue {
    INDONESIAN(
            "id",
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov",
                    "Des"),
            "."),
    ENGLISH(
            "en",
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec"),
            ":");

    /** The zone of the west, in which whatever concerns the whole country is told. */
    public static final String WIB = "WIB";

    private static final Map<String, ZoneOffset> OFFSETS =
            Map.of(
                    WIB,
                    ZoneOffset.ofHours(7),
                    "WITA",
                    ZoneOffset.ofHours(8),
                    "WIT",
                    ZoneOffset.ofHours(9));

    private final String code;
    private final List<String> days;
    private final List<String> months;
    private final String clockMark;

    Tongue(String code, List<String> days, List<String> months, String clockMark) {
        this.code = code;
        this.days = days;
        this.months = months;
        this.clockMark = clockMark;
    }

    /** English where it is asked for, else Indonesian. */
    public static Tongue of(String language) {
        return language.equals(ENGLISH.code) ? ENGLISH : INDONESIAN;
    }

    /** {@code id} or {@code en}. */
    public String code() {
        return code;
    }

    /** The one that this is not. */
    public Tongue other() {
        return this == ENGLISH ? INDONESIAN : ENGLISH;
    }

    /** The text in this language. */
    public String of(LocalText text) {
        return this == ENGLISH ? text.en() : text.id();
    }

    /** A decimal written with a point, as this language writes it. */
    public String decimal(String number) {
        return this == ENGLISH ? number : number.replace('.', ',');
    }

    /**
     * {@code Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)}; the day is repeated where it differs.
     *
     * @param zone {@code WIB}, {@code WITA} or {@code WIT}
     */
    public String moment(Instant instant, String zone) {
        var there = instant.atZone(OFFSETS.getOrDefault(zone, ZoneOffset.ofHours(7)));
        var here = day(there) + " " + clock(there);
        if (zone.equals(WIB) || !OFFSETS.containsKey(zone)) return here + " " + WIB;
        var west = instant.atZone(ZoneOffset.ofHours(7));
        boolean sameDay = west.toLocalDate().equals(there.toLocalDate());
        var inWest = sameDay ? clock(west) : day(west) + " " + clock(west);
        return here + " " + zone + " (" + inWest + " " + WIB + ")";
    }

    /** The day in the west without its weekday: {@code 24 Okt 2025}. */
    public String date(Instant instant) {
        return date(instant.atZone(ZoneOffset.ofHours(7)));
    }

    private String day(ZonedDateTime time) {
        return days.get(time.getDayOfWeek().getValue() - 1) + ", " + date(time);
    }

    private String date(ZonedDateTime time) {
        return time.getDayOfMonth()
                + " "
                + months.get(time.getMonthValue() - 1)
                + " "
                + time.getYear();
    }

    private String clock(ZonedDateTime time) {
        return twoDigits(time.getHour()) + clockMark + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
