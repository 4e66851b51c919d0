package id.anugerah.journeys.malice;

import id.anugerah.journeys.malice.Judge.Expected;
import id.anugerah.journeys.malice.Judge.Fault;
import id.anugerah.journeys.malice.Judge.Finding;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends raw requests, and looks whether others still get their own answers. */
final class Ambush {
    // who gets no answer has said nothing that ends
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int BYSTANDERS = 2;

    private final int port;
    private final Tally tally;
    private final Judge judge;
    private final AtomicInteger bystanders = new AtomicInteger();

    Ambush(int port, Tally tally) {
        this.port = port;
        this.tally = tally;
        judge = new Judge(port);
    }

    /** Sends one. */
    void spring(RawRequest raw) {
        var asked = new String(raw.bytes(), StandardCharsets.ISO_8859_1);
        var expected =
                new Expected(asked, "id", !raw.served(), null, asked.startsWith("HEAD "), false);
        int answers = 0;
        try (var wire = new Wire(port, PATIENCE)) {
            wire.send(raw.bytes());
            for (; answers <= raw.answers(); answers++) {
                var heard = wire.hear(System.nanoTime(), expected.bodiless());
                if (heard.status() < 200) continue;
                var findings = new ArrayList<>(judge.judge(heard, expected));
                if (answers == raw.answers()) {
                    findings.add(new Finding(Fault.ACCEPTED, "one answer too many"));
                }
                tally.answered(heard.status(), "raw", raw.name(), findings);
                if (heard.isLast()) break;
            }
        } catch (SocketTimeoutException silence) {
            if (answers == 0) tally.answered(0, "raw", raw.name(), List.of());
        } catch (IOException closed) {
            if (answers == 0) tally.answered(0, "raw", raw.name(), List.of());
        }
        if (raw.answers() > 1) stand(raw);
    }

    /** Somebody else asks for something and gets that. */
    private void stand(RawRequest raw) {
        try (var wire = new Wire(port, Duration.ofSeconds(15))) {
            for (int i = 0; i < BYSTANDERS; i++) {
                var code = "77." + bystanders.incrementAndGet();
                var asked = "GET /api/regions/" + code + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                var heard = wire.ask(asked.getBytes(StandardCharsets.US_ASCII), false);
                if (heard.status() == 404 && heard.text().contains(code)) continue;
                var finding = new Finding(Fault.LEAK, "a bystander got " + heard.text());
                tally.answered(heard.status(), "bystander", raw.name(), List.of(finding));
            }
        } catch (IOException e) {
            var finding = new Finding(Fault.NO_PROBLEM, "a bystander got " + e);
            tally.answered(0, "bystander", raw.name(), List.of(finding));
        }
    }
}
