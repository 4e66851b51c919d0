package id.anugerah.local.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** The inbox's pages as HTML. */
final class Pages {
    static final int LETTERS_PER_PAGE = 50;

    private static final DateTimeFormatter WIB =
            DateTimeFormatter.ofPattern("d MMM uuuu HH.mm.ss 'WIB'")
                    .withZone(ZoneId.of("Asia/Jakarta"));

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; --paper: #FBFAF7; --ink: #1B1F24; --sea: #0B4F6C; --line: #D9D5CB }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #16191D; --ink: #ECE9E2; --sea: #7CC4E0; --line: #3A3F46 }
            }
            body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
                   font: 16px/1.5 system-ui, sans-serif }
            a { color: var(--sea) }
            table { width: 100%%; border-collapse: collapse }
            th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line);
                     vertical-align: top; overflow-wrap: anywhere }
            input, button { font: inherit; padding: .4rem .6rem }
            iframe { width: 100%%; height: 70vh; border: 1px solid var(--line); background: #fff }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem }
            nav { display: flex; gap: 1rem; margin: 1rem 0 }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private Pages() {}

    static String list(Mailbox.Extract found, String to, int page) {
        var rows = found.letters().stream().map(Pages::row).collect(Collectors.joining());
        var body =
                """
                <h1>Inbox of this machine</h1>
                <p>Every letter the platform sends ends here; none leaves the machine. %d letters%s.</p>
                <form><label>Recipient contains <input type="search" name="to" value="%s"></label>
                <button>Search</button></form>
                <table>
                <thead><tr><th>Accepted</th><th>To</th><th>Subject</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <nav>%s%s</nav>
                """
                        .formatted(
                                found.total(),
                                to.isBlank() ? "" : " to “" + safe(to) + "”",
                                safe(to),
                                rows,
                                page > 1 ? link(to, page - 1, "Newer") : "",
                                page * LETTERS_PER_PAGE < found.total()
                                        ? link(to, page + 1, "Older")
                                        : "");
        return FRAME.formatted("Inbox", body);
    }

    private static String row(Summary each) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/messages/%d\">%s</a></td></tr>\n"
                .formatted(
                        when(each.at()),
                        safe(String.join(", ", each.to())),
                        each.seq(),
                        each.subject().isBlank() ? "(no subject)" : safe(each.subject()));
    }

    private static String link(String to, int page, String words) {
        var query = "?page=" + page + "&amp;to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return "<a href=\"/" + query + "\">" + words + "</a>";
    }

    static String letter(Summary summary, Letter letter) {
        var body =
                """
                <nav><a href="/">All letters</a> <a href="/messages/%1$d/raw">As a file</a></nav>
                <h1>%2$s</h1>
                <p>From %3$s to %4$s, accepted %5$s</p>
                %6$s%7$s%8$s
                <h2>Headers</h2>
                <table><tbody>
                %9$s</tbody></table>
                """
                        .formatted(
                                summary.seq(),
                                summary.subject().isBlank()
                                        ? "(no subject)"
                                        : safe(summary.subject()),
                                summary.from().isEmpty() ? "nobody" : safe(summary.from()),
                                safe(String.join(", ", summary.to())),
                                when(summary.at()),
                                html(summary, letter),
                                text(letter),
                                enclosures(summary, letter),
                                headers(letter));
        return FRAME.formatted(safe(summary.subject()), body);
    }

    private static String html(Summary summary, Letter letter) {
        return letter.html().isEmpty()
                ? ""
                : """
                <h2>As HTML</h2>
                <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The letter as HTML" \
                src="/messages/%d/html"></iframe>
                """
                        .formatted(summary.seq());
    }

    private static String text(Letter letter) {
        return letter.text().isEmpty()
                ? ""
                : "<h2>As plain text</h2>\n<pre>" + safe(letter.text()) + "</pre>\n";
    }

    private static String enclosures(Summary summary, Letter letter) {
        if (letter.enclosures().isEmpty()) {
            return "";
        }
        var items = new StringBuilder("<h2>Enclosures</h2>\n<ul>\n");
        for (int i = 0; i < letter.enclosures().size(); i++) {
            var each = letter.enclosures().get(i);
            items.append(
                    "<li><a href=\"/messages/%d/enclosures/%d\">%s</a>, %s, %d bytes</li>\n"
                            .formatted(
                                    summary.seq(),
                                    i,
                                    safe(each.name()),
                                    safe(each.type()),
                                    each.bytes().length));
        }
        return items.append("</ul>\n").toString();
    }

    private static String headers(Letter letter) {
        return letter.headers().entrySet().stream()
                .map(each ->
                        "<tr><th>%s</th><td>%s</td></tr>\n"
                                .formatted(safe(each.getKey()), safe(each.getValue())))
                .collect(Collectors.joining());
    }

    private static String when(Instant at) {
        return "<time datetime=\"" + at + "\">" + WIB.format(at) + "</time>";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
