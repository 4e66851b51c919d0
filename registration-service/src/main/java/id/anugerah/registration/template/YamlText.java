package id.anugerah.registration.template;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.Optional;

/** Turns the text of a file into nodes, which know their lines; guards against hostile files. */
final class YamlText {
    static final int MOST_CHARACTERS = 1 << 20;
    static final int DEEPEST = 12;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setCodePointLimit(MOST_CHARACTERS)
                    // refused with all the other problems rather than alone
                    .setAllowNonScalarKeys(true)
                    .build();

    private YamlText() {}

    /** The root of the file, or empty where the findings say why it cannot be read. */
    static Optional<Node> compose(String text, Findings findings) {
        if (text.length() > MOST_CHARACTERS) {
            findings.unreadable(Reason.FILE_TOO_LARGE, "", MOST_CHARACTERS);
            return Optional.empty();
        }
        try {
            if (!harmless(text, findings)) return Optional.empty();
            var root = new Compose(SETTINGS).composeString(text);
            root.ifPresentOrElse(
                    it -> findings.locate("", it),
                    () -> findings.unreadable(Reason.SYNTAX, "", "empty"));
            return root;
        } catch (MarkedYamlEngineException e) {
            findings.unreadable(Reason.SYNTAX, e.getProblemMark(), e.getProblem());
        } catch (YamlEngineException e) {
            findings.unreadable(Reason.SYNTAX, "", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Composing calls itself for each level, so the depth is counted on the flat events first. */
    private static boolean harmless(String text, Findings findings) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            switch (event) {
                case AliasEvent alias -> {
                    findings.unreadable(Reason.ALIAS, alias.getStartMark(), alias.getAlias());
                    return false;
                }
                case CollectionStartEvent start -> {
                    depth++;
                    if (depth > DEEPEST) {
                        findings.unreadable(Reason.TOO_DEEP, start.getStartMark(), DEEPEST);
                        return false;
                    }
                }
                case CollectionEndEvent _ -> depth--;
                default -> {} // scalars and the marks of a document nest nothing
            }
        }
        return true;
    }
}
