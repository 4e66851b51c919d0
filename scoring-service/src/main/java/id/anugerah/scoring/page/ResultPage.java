package id.anugerah.scoring.page;

import id.anugerah.kit.programme.Road.Step;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that a result's page says, in one language.
 *
 * @param programme the edition's name
 * @param fact what came out, in one sentence
 * @param description the same with the winners' names, for whoever only sees the link
 * @param ranks whether entries are ranked
 * @param entrants who they are, as a key of words
 * @param replaced a sentence about superseded versions; empty where there are none
 * @param facts what was decided, by name
 * @param line by which a printed page can be checked
 */
record ResultPage(
        Links links,
        String title,
        String description,
        String programme,
        String heading,
        String fact,
        boolean demo,
        boolean ranks,
        String entrants,
        List<Stop> road,
        String next,
        String replaced,
        List<Fact> facts,
        List<Part> parts,
        List<Other> others,
        String digest,
        String cardText,
        String line) {

    /** A step of the season with its days. */
    record Stop(Step step, String days) {
        /** The state as the client's style sheet knows it. */
        public String style() {
            return switch (step.state()) {
                case "done" -> "done";
                case "open" -> "present";
                default -> "coming";
            };
        }
    }

    /**
     * Something that was decided.
     *
     * @param code whether the values are for machines
     */
    record Fact(String name, List<String> values, boolean code) {}

    /**
     * What there is of one category.
     *
     * @param code names it in addresses
     * @param honours who is on the good side of the line; null where there is no line
     * @param count how many take part, in words
     * @param lines everybody; empty where nobody took part
     * @param chart null where nobody has a score
     * @param criteria empty where there are too few scores
     */
    record Part(
            String code,
            String name,
            String count,
            @Nullable Honours honours,
            List<Line> lines,
            List<String> stages,
            @Nullable Chart chart,
            List<Spread> criteria) {}

    /** Who is on the good side of the line. */
    record Honours(String title, Tone tone, List<Honour> list) {}

    /** One of them. */
    record Honour(String outcome, String title, String score) {}

    /**
     * One entry.
     *
     * @param rank empty in a programme without a ranking
     * @param scores of the stages that count, as many as the part has stages
     * @param note what else there is to know; empty where there is nothing
     */
    record Line(
            String rank,
            String code,
            String title,
            List<String> scores,
            String total,
            String outcome,
            Tone tone,
            String note) {}

    /** What an outcome looks like, in the words of the client's style sheet. */
    enum Tone {
        HONOUR("honour", "★"),
        GOOD("done", "●"),
        CALM("draft", "○");

        private final String style;
        private final String shape;

        Tone(String style, String shape) {
            this.style = style;
            this.shape = shape;
        }

        public String style() {
            return style;
        }

        public String shape() {
            return shape;
        }
    }

    /** The scores on one criterion. */
    record Spread(String name, String weight, String low, String median, String high) {}

    /** Another stage's result; {@code here} where it is this one. */
    record Other(String address, String name, boolean here) {}
}
