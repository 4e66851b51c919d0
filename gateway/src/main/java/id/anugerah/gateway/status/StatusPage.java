package id.anugerah.gateway.status;

import id.anugerah.gateway.problem.Language;

import org.springframework.web.util.HtmlUtils;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The status as a page for people. */
final class StatusPage {
    private static final DateTimeFormatter WIB =
            DateTimeFormatter.ofPattern("HH.mm.ss 'WIB'").withZone(ZoneId.of("Asia/Jakarta"));

    private final Words words;

    StatusPage(Language language) {
        words = language == Language.ENGLISH ? Words.ENGLISH : Words.INDONESIAN;
    }

    String show(PlatformStatus platform) {
        var rows = new StringBuilder();
        for (var service : platform.services()) {
            for (var instance : service.instances()) rows.append(row(service, instance));
        }
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Anugerah</title>
        <link rel="stylesheet" href="/pages/site.css">
        </head>
        <body>
        <header><p class="name"><a href="/">Anugerah</a></p></header>
        <main>
        <h1>%s</h1>
        <p class="%s">%s</p>
        <table>
        <thead><tr><th>%s</th><th>%s</th><th class="number">%s</th><th>%s</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        <p class="quiet">%s %s</p>
        </main>
        </body>
        </html>
        """
                .formatted(
                        words.tag,
                        words.heading,
                        words.heading,
                        platform.status().equals("up") ? "done" : "late",
                        words.summary(platform.status()),
                        words.instance,
                        words.state,
                        words.latency,
                        words.version,
                        rows,
                        words.asOf,
                        WIB.format(platform.time()));
    }

    private String row(ServiceStatus service, ServiceStatus.InstanceStatus instance) {
        var version = instance.version() == null ? "–" : instance.version();
        var state = service.paused() ? words.paused : instance.up() ? words.runs : words.doesNotRun;
        var well = instance.up() && !service.paused();
        return "<tr><td>%s</td><td class=\"%s\">%s</td><td class=\"number\">%d ms</td><td>%s</td></tr>%n"
                .formatted(
                        instance.instance(),
                        well ? "done" : "late",
                        (well ? "● " : "▲ ") + state,
                        instance.latencyMillis(),
                        HtmlUtils.htmlEscape(version));
    }

    private enum Words {
        INDONESIAN(
                "id",
                "Keadaan layanan",
                "Layanan",
                "Keadaan",
                "Waktu jawab",
                "Versi",
                "Pukul",
                "Berjalan",
                "Tidak berjalan",
                "Dijeda"),
        ENGLISH(
                "en",
                "Service status",
                "Service",
                "State",
                "Answer time",
                "Version",
                "As of",
                "Running",
                "Not running",
                "Paused");

        private final String tag;
        private final String heading;
        private final String instance;
        private final String state;
        private final String latency;
        private final String version;
        private final String asOf;
        private final String runs;
        private final String doesNotRun;
        private final String paused;

        Words(
                String tag,
                String heading,
                String instance,
                String state,
                String latency,
                String version,
                String asOf,
                String runs,
                String doesNotRun,
                String paused) {
            this.tag = tag;
            this.heading = heading;
            this.instance = instance;
            this.state = state;
            this.latency = latency;
            this.version = version;
            this.asOf = asOf;
            this.runs = runs;
            this.doesNotRun = doesNotRun;
            this.paused = paused;
        }

        private String summary(String status) {
            return switch (status) {
                case "up" ->
                        this == ENGLISH
                                ? "Everything is running."
                                : "Semua layanan berjalan normal.";
                case "degraded" ->
                        this == ENGLISH
                                ? "Everything is available; some instances are missing."
                                : "Semua layanan tersedia; sebagian cadangan tidak berjalan.";
                default ->
                        this == ENGLISH
                                ? "Some services are not available. Nothing that was saved is lost."
                                : "Sebagian layanan tidak tersedia. Yang sudah tersimpan tetap"
                                        + " aman.";
            };
        }
    }
}
