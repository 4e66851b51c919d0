package id.anugerah.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Options of a command: {@code --name value}. */
record Options(Map<String, String> given) {
    static Options of(List<String> args, List<String> known) {
        var given = new TreeMap<String, String>();
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i).replaceFirst("^--", "");
            if (!args.get(i).startsWith("--") || !known.contains(name)) {
                throw new IllegalArgumentException(
                        "There is no option "
                                + args.get(i)
                                + "; there are --"
                                + String.join(", --", known)
                                + ".");
            }
            if (i + 1 == args.size()) {
                throw new IllegalArgumentException("The option --" + name + " needs a value.");
            }
            given.put(name, args.get(i + 1));
        }
        return new Options(given);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** A whole number from 1. */
    int count(String name, int otherwise) {
        String value = given.get(name);
        if (value == null) return otherwise;
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(
                    "The option --" + name + " needs a number from 1, not " + value + ".");
        }
        return Integer.parseInt(value);
    }
}
