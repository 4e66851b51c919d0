package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules and a calendar without a date, from which editions are published. Always valid. */
public final class Template {
    /** Western Indonesian time, in which every programme counts its days. */
    public static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Rules rules;
    private final LocalText about;
    private final Map<String, Span> windows;

    private Template(Rules rules, LocalText about, Map<String, Span> windows) {
        this.rules = rules;
        this.about = about;
        this.windows = Collections.unmodifiableMap(windows);
    }

    /** The template, or {@link InvalidTemplate} with all findings, these and earlier ones. */
    static Template checked(
            Rules rules, LocalText about, Map<String, Span> windows, Findings findings) {
        return new Template(rules, about, windows).checked(findings);
    }

    private Template checked(Findings findings) {
        check(findings);
        findings.refuse(rules.template());
        return this;
    }

    private void check(Findings findings) {
        var checks = new RulesChecks(rules, findings);
        checks.check();
        new WindowChecks(windows, rules.stages(), findings).check(checks.stagesKnown());
        int size = Publication.size(rules, from(Instant.EPOCH));
        if (size > Publication.LIMIT) {
            findings.add(Reason.TOO_LARGE_TO_PUBLISH, "", size, Publication.LIMIT);
        }
    }

    /**
     * What is wrong with a schedule for these rules, such as one that the secretariat wants to
     * change; empty where nothing is. The paths of the problems are {@code schedule} and {@code
     * schedule.<window>}.
     */
    public static List<Problem> problems(Rules rules, Schedule schedule) {
        var findings = new Findings();
        var spans = new LinkedHashMap<String, Span>();
        for (var window : schedule.windows()) {
            if (spans.put(window.code(), Span.of(window, Instant.EPOCH)) != null) {
                findings.add(Reason.DUPLICATE_CODE, "schedule." + window.code(), window.code());
            }
        }
        new WindowChecks(spans, rules.stages(), findings).check(true);
        return findings.problems();
    }

    /** The rules as they are to be published. */
    public Rules rules() {
        return rules;
    }

    /** The windows by their codes, in the order of the template. */
    public Map<String, Span> windows() {
        return windows;
    }

    /** The template in a list to choose from. */
    public Summary summary() {
        return Summary.of(rules, about);
    }

    /** The first schedule of an edition whose first day is this one. */
    public Schedule schedule(LocalDate firstDay) {
        return from(firstDay.atStartOfDay().toInstant(WIB));
    }

    /**
     * The first schedule of an edition.
     *
     * @param startsAt midnight in WIB with which the first day begins
     * @throws IllegalArgumentException for any other time of day, since deadlines would move from
     *     23.59 to where nobody expects them
     */
    public Schedule schedule(Instant startsAt) {
        if (!startsAt.atOffset(WIB).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("No midnight in WIB: " + startsAt);
        }
        return from(startsAt);
    }

    /**
     * The template with other windows or other numbers of places.
     *
     * @throws InvalidTemplate where the result makes no sense, with all problems; their paths are
     *     those of the template, such as {@code stages[0].places}, but {@code places.<stage>} for a
     *     stage that does not exist
     */
    public Template with(Adjustments adjustments) {
        var findings = new Findings();
        return adjusted(adjustments, findings).checked(findings);
    }

    /**
     * What an edition would be.
     *
     * @param problems for which it would not be published, as {@link #with} names them; empty where
     *     nothing is wrong
     */
    public record Preview(Rules rules, Schedule schedule, List<Problem> problems) {}

    /** What would come of {@link #with} these adjustments, whether or not it makes sense. */
    public Preview preview(Adjustments adjustments, Instant startsAt) {
        var findings = new Findings();
        var adjusted = adjusted(adjustments, findings);
        adjusted.check(findings);
        return new Preview(adjusted.rules, adjusted.from(startsAt), findings.problems());
    }

    private Template adjusted(Adjustments adjustments, Findings findings) {
        for (var stage : adjustments.places().keySet()) {
            if (rules.stage(stage) == null) {
                findings.add(Reason.STAGE_UNKNOWN, "places." + stage, stage);
            }
        }
        var changed = new LinkedHashMap<>(windows);
        adjustments
                .windows()
                .forEach((code, span) -> {
                    if (changed.replace(code, span) != null) return;
                    findings.add(Reason.WINDOW_UNKNOWN, "schedule." + code, code);
                });
        var stages =
                rules.stages().stream()
                        .map(it ->
                                with(it, adjustments.places().getOrDefault(it.code(), it.places())))
                        .toList();
        var changedRules =
                new Rules(
                        rules.template(),
                        rules.name(),
                        rules.season(),
                        rules.entrants(),
                        rules.categories(),
                        rules.instrument(),
                        stages);
        return new Template(changedRules, about, changed);
    }

    private Schedule from(Instant start) {
        var dated =
                windows.entrySet().stream()
                        .map(it -> it.getValue().from(start, it.getKey()))
                        .toList();
        return new Schedule(1, dated, null);
    }

    private static StageRules with(StageRules it, int places) {
        return new StageRules(
                it.code(),
                it.kind(),
                it.name(),
                it.rubric(),
                it.assessorsPerEntry(),
                it.quorum(),
                it.loadLimit(),
                it.blend(),
                it.ties(),
                it.outcome(),
                places,
                it.minimumPoints());
    }
}
