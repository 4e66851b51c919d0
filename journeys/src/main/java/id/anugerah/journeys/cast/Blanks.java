package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words in braces of a text stand for in one document. */
record Blanks(Map<String, String> values) {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    /** Written out here, because the locale data of Java changes between versions. */
    private static final List<String> MONTHS =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");

    /** From 900 on, so that no document of the demo can be taken for a real one. */
    private static final int FIRST_NUMBER = 900;

    static Blanks draw(Draws draws, Region region, String subject, int season) {
        var titles = new Titles(region);
        int year = season - 1 - draws.below(3);
        LocalDate date = LocalDate.of(year, 1, 1).plusDays(draws.below(365));
        return new Blanks(
                Map.ofEntries(
                        Map.entry("regulation", titles.headRegulation()),
                        Map.entry("short", titles.headRegulationShort()),
                        Map.entry("decree", titles.headDecree()),
                        Map.entry("head", titles.head()),
                        Map.entry("law", titles.regionalLaw()),
                        Map.entry("government", titles.government()),
                        Map.entry("region", region.title()),
                        Map.entry("subject", subject),
                        Map.entry("slug", slug(subject)),
                        Map.entry("no", Integer.toString(FIRST_NUMBER + draws.below(100))),
                        Map.entry("count", Integer.toString(5 + draws.below(35))),
                        Map.entry("share", Integer.toString(55 + draws.below(44))),
                        Map.entry("year", Integer.toString(year)),
                        Map.entry("later", Integer.toString(year + 4)),
                        Map.entry("date", written(date)),
                        Map.entry("day", DateTimeFormatter.BASIC_ISO_DATE.format(date))));
    }

    /** The text with every blank filled in. */
    String fill(String text) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) throw new IllegalArgumentException("No value for {" + name + "}");
        return value;
    }

    private static String written(LocalDate date) {
        String month = MONTHS.get(date.getMonthValue() - 1);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }

    private static String slug(String text) {
        String words = text.replaceAll("\\(.*?\\)", " ").replaceAll("[^A-Za-z0-9]+", "-");
        String trimmed = words.replaceAll("^-|-$", "");
        return trimmed.length() <= 48
                ? trimmed
                : trimmed.substring(0, trimmed.lastIndexOf('-', 48));
    }
}
