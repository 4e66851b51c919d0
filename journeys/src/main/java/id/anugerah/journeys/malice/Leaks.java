package id.anugerah.journeys.malice;

import java.util.Optional;
import java.util.regex.Pattern;

/** What tells a caller how the platform is built, and so never stands in an answer. */
final class Leaks {
    private static final Pattern INSIDE =
            Pattern.compile(
                    "id\\.anugerah\\.|\\borg\\.[a-z]{4,}\\.|\\bjavax?\\.[a-z]{2,}\\.|jakarta\\.[a-z]"
                        + "|tools\\.jackson|com\\.(mongodb|fasterxml|nimbusds)|io\\.netty|reactor\\.|[A-Za-z]Exception\\b|Caused"
                        + " by:|\\bat [a-z][\\w.$]+\\(|\\.java:\\d|Whitelabel|Apache"
                        + " Tomcat|Jetty|mongodb://|E11000|WriteError"
                        + "|\\[L[a-z]+\\.|bootstrap\\.servers|/home/|/work/|/tmp/|/usr/|\\.jar\\b");
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("^\\w+ (http://[^/]+)?/api/accounts/me/(sessions|export)");
    private static final Pattern SERVER = Pattern.compile("(?i)tomcat|netty|spring|java|jetty");

    private Leaks() {}

    /**
     * What the answer gives away; empty if nothing.
     *
     * @param asked what was sent: an answer may repeat it
     */
    static Optional<String> in(Heard heard, String asked, int publicPort) {
        var found = INSIDE.matcher(heard.text());
        while (found.find()) {
            if (!asked.contains(found.group())) return Optional.of(found.group());
        }
        // from where somebody signed in themselves is told to them
        if (OWN_ADDRESS.matcher(asked).find()) return header(heard);
        var port = Pattern.compile("(?:127\\.0\\.0\\.1|localhost|\\[::1])(?::(\\d+))?");
        var address = port.matcher(heard.text());
        while (address.find()) {
            boolean open = String.valueOf(publicPort).equals(address.group(1));
            if (!open && !asked.contains(address.group())) return Optional.of(address.group());
        }
        return header(heard);
    }

    private static Optional<String> header(Heard heard) {
        for (var name : new String[] {"Server", "X-Powered-By", "Via"}) {
            if (SERVER.matcher(heard.header(name)).find()) {
                return Optional.of(name + ": " + heard.header(name));
            }
        }
        return Optional.empty();
    }
}
