package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rules of a template.
 *
 * @param instruments the known instruments by their codes
 */
record RulesReader(Map<String, Instrument> instruments, Findings findings) {
    private static final int FIRST_SEASON = 2000;
    private static final int LAST_SEASON = 2199;

    private static final Instrument UNREADABLE =
            new Instrument("", new LocalText("", ""), 1, List.of(), "", true, List.of(), List.of());

    Rules read(Section section) {
        return new Rules(
                section.get("code").code(),
                section.localText("name"),
                section.get("season").whole(FIRST_SEASON, LAST_SEASON),
                section.get("entrants").choice(Entrants.class),
                section.get("categories").items().stream()
                        .map(it -> category(it.section()))
                        .toList(),
                instrument(section.get("instrument").section()),
                section.get("stages").items().stream()
                        .map(it -> StageReader.read(it.section()))
                        .toList());
    }

    private static Category category(Section section) {
        var category = new Category(section.get("code").code(), section.localText("name"));
        section.end();
        return category;
    }

    private Instrument instrument(Section section) {
        var code = section.get("code").code();
        var known = instruments.get(code);
        if (known == null && findings.readable(section.path("code"))) {
            findings.unreadable(Reason.INSTRUMENT_UNKNOWN, section.path("code"), code);
        }
        var required = section.find("evidenceRequired").map(Value::items).orElse(List.of());
        section.end();
        var codes = required.stream().map(Value::code).toList();
        if (known == null) return UNREADABLE;
        Lists.unique(codes, section.path("evidenceRequired") + "[%d]", findings);
        var indicators = new HashSet<String>();
        known.indicators().forEach(it -> indicators.add(it.code()));
        for (var value : required) {
            if (!findings.readable(value.path()) || indicators.contains(value.code())) continue;
            findings.add(Reason.INDICATOR_UNKNOWN, value.path(), value.code());
        }
        return withEvidence(known, Set.copyOf(codes));
    }

    private static Instrument withEvidence(Instrument it, Set<String> required) {
        var indicators =
                it.indicators().stream()
                        .map(indicator ->
                                new Indicator(
                                        indicator.code(),
                                        indicator.aspect(),
                                        indicator.title(),
                                        indicator.weight(),
                                        required.contains(indicator.code())))
                        .toList();
        return new Instrument(
                it.code(),
                it.name(),
                it.levels(),
                it.levelLabels(),
                it.source(),
                it.illustrative(),
                it.aspects(),
                indicators);
    }
}
