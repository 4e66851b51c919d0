package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.INDICATOR_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.LEVEL_OUT_OF_RANGE;

import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The answers of a dossier. Two people may write different answers at once; who writes one that
 * another changed meanwhile is told.
 *
 * @param given in the instrument's order
 * @param edits how many changes there were, which numbers the answers' versions
 */
public record Answers(List<Answer> given, long edits) {
    /** Not one answer. */
    public static final Answers NONE = new Answers(List.of(), 0);

    /**
     * A statement to take the place of an answer.
     *
     * @param basedOn version of the answer that the writer had seen, 0 where there was none; null
     *     if whatever stands is to be replaced
     */
    public record Edit(Statement statement, @Nullable Long basedOn) {}

    /** The answer to this indicator. */
    public Optional<Answer> of(String indicator) {
        return given.stream().filter(answer -> answer.indicator().equals(indicator)).findFirst();
    }

    /** Whether an answer points to the file with this id. */
    public boolean pointTo(String file) {
        return given.stream()
                .flatMap(answer -> answer.statement().files().stream())
                .anyMatch(attached -> attached.id().equals(file));
    }

    /** The answers after these edits; the same object if they say what stands already. */
    Answers with(Instrument instrument, Map<String, Edit> edited, Step step) {
        var next = new HashMap<String, Answer>();
        given.forEach(answer -> next.put(answer.indicator(), answer));
        long number = edits;
        for (var edit : new TreeMap<>(edited).entrySet()) {
            var indicator = edit.getKey();
            var statement = edit.getValue().statement();
            requireKnown(instrument, indicator, statement);
            var known = next.get(indicator);
            if (known != null && known.statement().equals(statement)) continue;
            requireUnchanged(indicator, known, edit.getValue().basedOn());
            next.put(
                    indicator,
                    new Answer(indicator, statement, ++number, step.account(), step.at()));
        }
        if (number == edits) return this;
        var ordered =
                instrument.indicators().stream()
                        .map(Indicator::code)
                        .map(next::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Answers(ordered, number);
    }

    /** The answers without this one; the same object if it was not there. */
    Answers without(String indicator, @Nullable Long basedOn) {
        var known = of(indicator).orElse(null);
        if (known == null) return this;
        requireUnchanged(indicator, known, basedOn);
        var others =
                given.stream().filter(answer -> !answer.indicator().equals(indicator)).toList();
        return new Answers(others, edits + 1);
    }

    private static void requireKnown(Instrument instrument, String indicator, Statement said) {
        requireKnown(instrument, indicator);
        if (said.level() < 1 || said.level() > instrument.levels()) {
            throw LEVEL_OUT_OF_RANGE.field("answers." + indicator + ".level", instrument.levels());
        }
    }

    static void requireKnown(Instrument instrument, String indicator) {
        if (instrument.indicators().stream().noneMatch(one -> one.code().equals(indicator))) {
            throw INDICATOR_UNKNOWN.field("answers." + indicator, indicator);
        }
    }

    private static void requireUnchanged(
            String indicator, @Nullable Answer known, @Nullable Long basedOn) {
        long version = known == null ? 0 : known.version();
        if (basedOn != null && basedOn != version) {
            throw CommonRefusal.CHANGED_MEANWHILE.field("answers." + indicator);
        }
    }
}
