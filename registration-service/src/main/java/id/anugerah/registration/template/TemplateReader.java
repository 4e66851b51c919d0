package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Rules.Instrument;

import org.snakeyaml.engine.v2.nodes.Node;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a template as a file; a pure function of its text and the known instruments. */
record TemplateReader(Map<String, Instrument> instruments) {
    /**
     * @throws InvalidTemplate with everything that is wrong
     */
    Template read(String name, String yaml) {
        var findings = new Findings();
        var root = YamlText.compose(yaml, findings);
        if (root.isEmpty()) throw new InvalidTemplate(name, findings.problems());
        try {
            return read(root.get(), findings);
        } catch (InvalidTemplate e) {
            throw new InvalidTemplate(name, e.problems());
        }
    }

    private Template read(Node root, Findings findings) {
        var file = new Value(findings, "", root).section();
        var rules = new RulesReader(instruments, findings).read(file);
        var about = file.localText("about");
        var windows = windows(file.get(WindowChecks.PATH).section());
        file.end();
        return Template.checked(rules, about, windows, findings);
    }

    private static Map<String, Span> windows(Section schedule) {
        var windows = new LinkedHashMap<String, Span>();
        for (var code : schedule.names()) {
            var window = schedule.get(code).section();
            windows.put(
                    code,
                    new Span(window.get("opens").duration(), window.get("closes").duration()));
            window.end();
        }
        return windows;
    }
}
