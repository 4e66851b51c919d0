package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Aspect;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;

import java.util.List;
import java.util.function.Function;

/**
 * Reads an instrument; its indicators stand in the file itself or in a table beside it.
 *
 * @param tables the text of a table by its file name
 */
record InstrumentReader(Function<String, String> tables) {
    private static final int MOST_LEVELS = 10;

    /**
     * @throws InvalidTemplate with everything that is wrong
     */
    Instrument read(String name, String yaml) {
        var findings = new Findings();
        var instrument =
                YamlText.compose(yaml, findings)
                        .map(root -> read(new Value(findings, "", root).section()));
        instrument.ifPresent(it -> InstrumentChecks.check(it, findings));
        findings.refuse(name);
        return instrument.orElseThrow();
    }

    private Instrument read(Section section) {
        var instrument =
                new Instrument(
                        section.get("code").code(),
                        section.localText("name"),
                        section.get("levels").whole(2, MOST_LEVELS),
                        section.get("levelLabels").items().stream()
                                .map(InstrumentReader::label)
                                .toList(),
                        section.get("source").text(),
                        section.get("illustrative").truth(),
                        section.get("aspects").items().stream()
                                .map(it -> aspect(it.section()))
                                .toList(),
                        indicators(section));
        section.end();
        return instrument;
    }

    private List<Indicator> indicators(Section section) {
        var table = section.find("table");
        if (table.isPresent()) {
            return new IndicatorTable(tables.apply(table.get().text())).indicators();
        }
        return section.get("indicators").items().stream()
                .map(it -> indicator(it.section()))
                .toList();
    }

    private static LocalText label(Value value) {
        var section = value.section();
        var label = new LocalText(section.get("id").text(), section.get("en").text());
        section.end();
        return label;
    }

    private static Aspect aspect(Section section) {
        var aspect = new Aspect(section.get("code").code(), section.localText("name"));
        section.end();
        return aspect;
    }

    private static Indicator indicator(Section section) {
        var indicator =
                new Indicator(
                        section.get("code").code(),
                        section.get("aspect").code(),
                        section.localText("title"),
                        section.get("weight").decimal(0, 100),
                        false);
        section.end();
        return indicator;
    }
}
