package id.anugerah.notification.writing;

import org.jspecify.annotations.Nullable;

/** The plain twin of a letter: the same facts in the same order, in lines of at most 72 signs. */
final class Plain {
    private static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();

    private Plain() {}

    static String of(Paper paper) {
        var plain = new Plain();
        plain.line(paper.fact());
        plain.gap();
        plain.line(paper.greeting());
        for (var paragraph : paper.paragraphs()) {
            plain.gap();
            plain.line(paragraph);
        }
        plain.gap();
        paper.rows().forEach(row -> plain.line(row.label() + ": " + row.value()));
        plain.scores(paper.scores());
        plain.gap();
        plain.line(paper.action() + ":");
        plain.line(paper.link());
        plain.road(paper);
        for (var closing : paper.closing()) {
            plain.gap();
            plain.line(closing);
        }
        return plain.text.toString();
    }

    private void scores(Paper.@Nullable Scores scores) {
        if (scores == null) return;
        gap();
        line(scores.criterion() + ": " + scores.score());
        scores.rows().forEach(row -> line("- " + row.label() + ": " + row.value()));
    }

    private void road(Paper paper) {
        var road = paper.road();
        if (road == null) return;
        gap();
        line(paper.roadTitle());
        for (var step : road.steps()) {
            line(step.mark() + " " + step.number() + ". " + step.name() + " (" + step.word() + ")");
        }
        if (!road.next().isEmpty()) line(road.next());
    }

    private void gap() {
        if (!text.toString().endsWith("\n\n")) text.append('\n');
    }

    private void line(String content) {
        content.lines().forEach(this::wrap);
    }

    private void wrap(String line) {
        int column = 0;
        for (var word : line.strip().split(" +")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            }
            if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }
}
