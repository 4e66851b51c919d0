package id.anugerah.evidence.dossier.domain;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Aspect;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.evidence.dossier.domain.Answers.Edit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An edition with two indicators, the second of which needs evidence, and one entry in it. */
public final class Given {
    static final Instant OPENS = Instant.parse("2025-06-01T00:00:00Z");
    static final Instant CLOSES = Instant.parse("2025-06-30T10:00:00Z");
    static final Instant BETWEEN = Instant.parse("2025-06-10T00:00:00Z");
    static final Window WINDOW = new Window("submission", OPENS, CLOSES);
    static final Map<String, Edit> COMPLETE =
            Map.of(
                    "I1", edit(3, "Ditetapkan dengan peraturan."),
                    "I2", edit(2, "Tersedia.", "https://example.go.id/bukti"));

    private Given() {}

    /** Rules with this kind of entrants and five levels. */
    public static Rules rules(Entrants entrants) {
        var text = new LocalText("contoh", "example");
        var instrument =
                new Instrument(
                        "two-questions",
                        text,
                        5,
                        List.of(text, text, text, text, text),
                        "made up",
                        true,
                        List.of(new Aspect("A", text)),
                        List.of(
                                new Indicator("I1", "A", text, new BigDecimal(40), false),
                                new Indicator("I2", "A", text, new BigDecimal(60), true)));
        return new Rules("example", text, 2025, entrants, List.of(), instrument, List.of());
    }

    static Rules government() {
        return rules(Entrants.GOVERNMENT);
    }

    static Step operator(Instant at) {
        return new Step("ac-operator", "pe-operator", at, WINDOW, 4);
    }

    static Step sekda(Instant at) {
        return new Step("ac-sekda", "pe-sekda", at, WINDOW, 4);
    }

    static Edit edit(int level, String explanation, String... links) {
        return new Edit(Statement.of(level, explanation, List.of(links), List.of()), null);
    }

    static Entry entry(EntryEvent.Status status) {
        return entry(status, "ac-sekda");
    }

    static EntryEvent handedTo(String sekda) {
        return new EntryEvent.HandedOver(entry(EntryEvent.Status.VERIFIED, sekda), "mutasi");
    }

    private static Entry entry(EntryEvent.Status status, String sekda) {
        return new Entry(
                "en-1",
                "ed-1",
                status,
                "53.71",
                "Kota Kupang",
                "kota",
                "53",
                "WITA",
                "ac-operator",
                sekda);
    }

    static Dossier opened() {
        var verified = new EntryEvent.Verified(entry(EntryEvent.Status.VERIFIED));
        return Dossier.unopened("en-1").after(verified).state();
    }

    static Dossier complete() {
        return opened().save(COMPLETE, government(), operator(BETWEEN)).state();
    }

    static Dossier sent() {
        return complete().send(government(), operator(BETWEEN), Set.of("pe-bupati")).state();
    }

    static Dossier approved() {
        var sent = sent();
        var shown = sent.manifest(government()).sha256();
        return sent.approve(shown, government(), sekda(BETWEEN), Set.of()).state();
    }

    static Dossier in(Status status) {
        return switch (status) {
            case DRAFTING -> complete();
            case WITH_SEKDA -> sent();
            case APPROVED -> approved();
            case SUBMITTED -> approved().submit(government(), operator(BETWEEN)).state();
            case LAPSED -> complete().seal().state();
        };
    }
}
