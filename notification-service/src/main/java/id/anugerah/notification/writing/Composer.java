package id.anugerah.notification.writing;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.contracts.scoring.StandingEvent.Standing;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;
import id.anugerah.kit.programme.Road;
import id.anugerah.notification.letter.domain.Facts;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.writing.Paper.Row;
import id.anugerah.notification.writing.Paper.Scores;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides what one letter says. */
final class Composer {
    private static final String PLATFORM = "Anugerah";
    private static final List<String> PLACES = List.of("I", "II", "III");

    private final Letter letter;
    private final Person person;
    private final @Nullable Edition edition;
    private final Instant now;
    private final String link;
    private final Tongue tongue;
    private final Words words;
    private final Facts facts;
    private final Map<String, String> values = new HashMap<>();

    Composer(
            Letter letter,
            Person person,
            @Nullable Edition edition,
            Instant now,
            String link,
            Tongue tongue,
            Words words) {
        this.letter = letter;
        this.person = person;
        this.edition = edition;
        this.now = now;
        this.link = link;
        this.tongue = tongue;
        this.words = words;
        this.facts = letter.facts();
    }

    Paper compose() {
        fillValues();
        var kind = variant();
        return new Paper(
                tongue.code(),
                words.say(kind + ".subject", values),
                words.say(kind + ".fact", values),
                programme(),
                words.say("greeting", values),
                paragraphs(kind),
                rows(),
                scores(),
                words.say(kind + ".action", values),
                link,
                List.of(words.say("closing", values), words.say("why", values)),
                road(),
                words.say("road.title"));
    }

    private void fillValues() {
        values.put("name", person.name());
        values.put("salutation", person.salutation());
        values.put("programme", programme());
        var entry = facts.entry();
        if (entry != null) {
            values.put("title", entry.title());
            values.put("category", category(entry));
        }
        var stage = stage(facts.stage());
        if (stage != null) values.put("stage", tongue.of(stage.name()));
        var standing = facts.standing();
        if (standing != null && standing.place() != null) {
            values.put("place", PLACES.get(standing.place() - 1));
        }
    }

    private String programme() {
        return edition == null ? PLATFORM : tongue.of(edition.rules().name());
    }

    private String category(Entry entry) {
        if (edition == null) return entry.category();
        return edition.rules().categories().stream()
                .filter(category -> category.code().equals(entry.category()))
                .findFirst()
                .map(category -> tongue.of(category.name()))
                .orElse(entry.category());
    }

    private @Nullable StageRules stage(@Nullable String code) {
        return edition == null || code == null ? null : edition.rules().stage(code);
    }

    private String variant() {
        var standing = facts.standing();
        if (standing == null) return letter.kind().code();
        var outcome = standing.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return letter.kind().code() + "-" + outcome;
    }

    private List<String> paragraphs(String kind) {
        var paragraphs = new ArrayList<String>();
        var resend = letter.resend();
        if (resend != null) {
            paragraphs.add(words.say("resend", Map.of("number", "" + resend.number())));
        }
        if (facts.replaces() != null) paragraphs.add(words.say("superseding"));
        paragraphs.addAll(words.say(kind + ".body", values).lines().toList());
        return List.copyOf(paragraphs);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        var entry = facts.entry();
        if (entry != null) {
            boolean group = edition != null && isGroup(edition.rules());
            rows.add(row(group ? "group" : "government", entry.title()));
            rows.add(row("category", category(entry)));
        }
        if (facts.reason() != null) rows.add(row("reason", facts.reason()));
        addReceipt(rows);
        var standing = facts.standing();
        if (standing != null) addResult(rows, standing);
        addNext(rows);
        return List.copyOf(rows);
    }

    private static boolean isGroup(Rules rules) {
        return rules.entrants() == Rules.Entrants.GROUP;
    }

    private void addReceipt(List<Row> rows) {
        var receipt = facts.receipt();
        if (receipt == null) return;
        rows.add(row("receipt", receipt.id()));
        rows.add(row("received", tongue.moment(receipt.at(), zone())));
        rows.add(row("schedule", Integer.toString(receipt.schedule())));
        rows.add(row("manifest", receipt.manifestSha256()));
    }

    private void addResult(List<Row> rows, Standing standing) {
        var stage = stage(facts.stage());
        if (stage != null) rows.add(row("stage", tongue.of(stage.name())));
        rows.add(row("stage-score", tongue.decimal(standing.stageScore())));
        rows.add(row("total", tongue.decimal(standing.total())));
        if (standing.rank() == 0) return;
        var category = values.getOrDefault("category", standing.category());
        rows.add(
                row(
                        "rank",
                        words.say(
                                "rank.of",
                                Map.of(
                                        "rank", Integer.toString(standing.rank()),
                                        "ranked", Integer.toString(standing.ranked()),
                                        "category", category))));
    }

    /** The next deadline that matters to the reader of this letter. */
    private void addNext(List<Row> rows) {
        switch (letter.kind()) {
            case REGISTRATION_VERIFIED -> addCloses(rows, Schedule.SUBMISSION);
            case REGISTRATION_RETURNED -> addCloses(rows, Schedule.REGISTRATION);
            case ASSIGNMENT -> {
                var stage = stage(facts.stage());
                if (stage != null) rows.add(row("stage", tongue.of(stage.name())));
                addCloses(rows, "stage:" + facts.stage());
            }
            case STAGE_RESULT -> addNextStage(rows);
            default -> {}
        }
    }

    private void addCloses(List<Row> rows, String code) {
        var window = edition == null ? null : edition.schedule().window(code);
        if (window == null) return;
        rows.add(row("deadline", tongue.moment(window.closes(), zone())));
    }

    private void addNextStage(List<Row> rows) {
        var standing = facts.standing();
        if (edition == null || standing == null || standing.outcome() != Outcome.ADVANCED) return;
        var stages = edition.rules().stages();
        int next = stages.indexOf(stage(facts.stage())) + 1;
        if (next <= 0 || next >= stages.size()) return;
        var stage = stages.get(next);
        var window = edition.schedule().window("stage:" + stage.code());
        var name = tongue.of(stage.name());
        if (window == null) {
            rows.add(row("next", name));
            return;
        }
        var opens = tongue.moment(window.opens(), zone());
        rows.add(row("next", words.say("next.from", Map.of("stage", name, "moment", opens))));
    }

    private @Nullable Scores scores() {
        var standing = facts.standing();
        var stage = stage(facts.stage());
        if (standing == null || standing.criteria().isEmpty()) return null;
        var rows = new ArrayList<Row>();
        for (var score : standing.criteria()) {
            rows.add(new Row(criterion(stage, score.criterion()), tongue.decimal(score.score())));
        }
        return new Scores(words.say("scores.criterion"), words.say("scores.score"), rows);
    }

    private String criterion(@Nullable StageRules stage, String code) {
        if (stage == null) return code;
        return stage.rubric().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .map(criterion -> tongue.of(criterion.name()))
                .orElse(code);
    }

    private @Nullable Road road() {
        if (edition == null) return null;
        var programmeTime = now.plusMillis(edition.clockOffsetMillis());
        var decided = facts.standing() == null ? null : "stage:" + facts.stage();
        return Road.of(edition, programmeTime, decided, zone(), tongue, words);
    }

    private String zone() {
        return facts.entry() == null ? "WIB" : facts.entry().zone();
    }

    private Row row(String label, String value) {
        return new Row(words.say("row." + label), value);
    }
}
