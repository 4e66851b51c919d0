package id.anugerah.registration.template;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A value in a file. What cannot be read is noted in the findings and replaced by a harmless value,
 * so that reading goes on and finds the other problems too.
 *
 * @param node null where the field is missing, which the findings know already
 */
record Value(Findings findings, String path, @Nullable Node node) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final Duration LONGEST = Duration.ofDays(3_660);

    /** A text on one line. */
    String text() {
        var text = scalar("teks", "a text", Tag.STR).strip();
        if (!readable() || (!text.isEmpty() && Printable.is(text))) return text;
        findings.unreadable(Reason.MALFORMED_TEXT, path);
        return "";
    }

    String code() {
        var code = scalar("kode", "a code", Tag.STR);
        if (!readable() || CODE.matcher(code).matches()) return code;
        findings.unreadable(Reason.MALFORMED_CODE, path, code);
        return "";
    }

    int whole(int least, int most) {
        var text = scalar("bilangan bulat", "a whole number", Tag.INT);
        return decimal(text, "bilangan bulat", "a whole number", least, most).intValue();
    }

    /** A number without an exponent, without trailing zeros. */
    BigDecimal decimal(int least, int most) {
        var text = scalar("bilangan", "a number", Tag.INT, Tag.FLOAT);
        return decimal(text, "bilangan", "a number", least, most);
    }

    boolean truth() {
        return Boolean.parseBoolean(scalar("true atau false", "true or false", Tag.BOOL));
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        var choices = type.getEnumConstants();
        var text = scalar("teks", "a text", Tag.STR);
        for (E choice : choices) {
            if (choice.name().equals(text)) return choice;
        }
        if (readable()) {
            findings.unreadable(Reason.UNKNOWN_CHOICE, path, text, Arrays.toString(choices));
        }
        return choices[0];
    }

    /** A span of time such as {@code P14DT23H59M}, of about ten years at most. */
    Duration duration() {
        var text = scalar("jangka waktu", "a span of time", Tag.STR);
        if (!readable()) return Duration.ZERO;
        try {
            var duration = Duration.parse(text);
            if (duration.abs().compareTo(LONGEST) <= 0) return duration;
            findings.unreadable(Reason.OUT_OF_RANGE, path, text, LONGEST.negated(), LONGEST);
        } catch (DateTimeException | ArithmeticException _) {
            findings.unreadable(Reason.MALFORMED_DURATION, path, text);
        }
        return Duration.ZERO;
    }

    /** The elements of a list that has to have some. */
    List<Value> items() {
        if (node == null) return List.of();
        if (!(node instanceof SequenceNode list)) {
            findings.unreadable(Reason.WRONG_TYPE, path, "daftar", "a list");
            return List.of();
        }
        var items = new ArrayList<Value>();
        for (var element : list.getValue()) {
            var at = path + "[" + items.size() + "]";
            findings.locate(at, element);
            items.add(new Value(findings, at, element));
        }
        if (items.isEmpty()) findings.unreadable(Reason.EMPTY_LIST, path);
        return items;
    }

    Section section() {
        return Section.of(this);
    }

    private BigDecimal decimal(String text, String id, String en, int least, int most) {
        var fallback = BigDecimal.valueOf(least);
        if (!readable()) return fallback;
        if (!DECIMAL.matcher(text).matches()) {
            findings.unreadable(Reason.WRONG_TYPE, path, id, en);
            return fallback;
        }
        var number = new BigDecimal(text);
        if (number.compareTo(fallback) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            findings.unreadable(Reason.OUT_OF_RANGE, path, text, least, most);
            return fallback;
        }
        // 1.30 and 1.3 are one weight and have to be one text in the published rules
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private String scalar(String id, String en, Tag... tags) {
        if (node == null) return "";
        if (node instanceof ScalarNode scalar && List.of(tags).contains(scalar.getTag())) {
            return scalar.getValue();
        }
        findings.unreadable(Reason.WRONG_TYPE, path, id, en);
        return "";
    }

    private boolean readable() {
        return node != null && findings.readable(path);
    }
}
