package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one stage of a template. */
final class StageReader {
    /** Above every number of entries or assessors that can take part. */
    private static final int MANY = 10_000;

    private StageReader() {}

    static StageRules read(Section section) {
        @Nullable BigDecimal minimumPoints =
                section.find("minimumPoints").map(it -> it.decimal(0, 100)).orElse(null);
        var stage =
                new StageRules(
                        section.get("code").code(),
                        section.get("kind").choice(StageKind.class),
                        section.localText("name"),
                        rubric(section.get("rubric").section()),
                        section.get("assessorsPerEntry").whole(1, MANY),
                        section.get("quorum").whole(1, MANY),
                        section.get("loadLimit").whole(1, MANY),
                        blend(section.get("blend").section()),
                        section.get("ties").items().stream().map(Value::text).toList(),
                        section.get("outcome").choice(OutcomeKind.class),
                        section.find("places").map(it -> it.whole(0, MANY)).orElse(0),
                        minimumPoints);
        section.end();
        return stage;
    }

    private static Rubric rubric(Section section) {
        var rubric =
                new Rubric(
                        section.localText("name"),
                        section.get("illustrative").truth(),
                        section.get("criteria").items().stream()
                                .map(it -> criterion(it.section()))
                                .toList());
        section.end();
        return rubric;
    }

    private static Criterion criterion(Section section) {
        var criterion =
                new Criterion(
                        section.get("code").code(),
                        section.localText("name"),
                        section.get("weight").decimal(0, 100));
        section.end();
        return criterion;
    }

    private static Map<String, BigDecimal> blend(Section section) {
        var blend = new LinkedHashMap<String, BigDecimal>();
        section.names().forEach(stage -> blend.put(stage, section.get(stage).decimal(0, 100)));
        return Collections.unmodifiableMap(blend);
    }
}
