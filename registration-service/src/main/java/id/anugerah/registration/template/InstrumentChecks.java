package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.Aspect;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;

import java.util.List;

/** Whether an instrument hangs together. */
final class InstrumentChecks {
    private InstrumentChecks() {}

    static void check(Instrument instrument, Findings findings) {
        var aspects = instrument.aspects().stream().map(Aspect::code).toList();
        var indicators = instrument.indicators().stream().map(Indicator::code).toList();
        Lists.unique(aspects, "aspects[%d].code", findings);
        Lists.unique(indicators, "indicators[%d].code", findings);
        Lists.sumTo100(
                instrument.indicators().stream().map(Indicator::weight).toList(),
                "indicators",
                findings);
        labels(instrument, findings);
        if (findings.readable("aspects") && findings.readable("indicators")) {
            belonging(aspects, instrument.indicators(), findings);
        }
    }

    private static void labels(Instrument instrument, Findings findings) {
        int labels = instrument.levelLabels().size();
        if (!findings.readable("levels") || !findings.readable("levelLabels")) return;
        if (labels == instrument.levels()) return;
        findings.add(Reason.LEVEL_LABELS_MISMATCH, "levelLabels", labels, instrument.levels());
    }

    private static void belonging(
            List<String> aspects, List<Indicator> indicators, Findings findings) {
        for (int i = 0; i < indicators.size(); i++) {
            var aspect = indicators.get(i).aspect();
            if (aspects.contains(aspect)) continue;
            findings.add(Reason.ASPECT_UNKNOWN, "indicators[%d].aspect".formatted(i), aspect);
        }
        for (int i = 0; i < aspects.size(); i++) {
            var code = aspects.get(i);
            if (indicators.stream().anyMatch(it -> it.aspect().equals(code))) continue;
            findings.add(Reason.ASPECT_EMPTY, "aspects[%d]".formatted(i), code);
        }
    }
}
