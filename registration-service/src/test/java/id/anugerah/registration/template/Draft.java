package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A small valid template in which a test breaks one thing.
 *
 * @param yaml of the template
 */
record Draft(String yaml) {
    private static final Templates TEMPLATES = new Templates();

    static Draft valid() {
        return new Draft(
                """
                code: sample-2025
                season: 2025
                name: { id: Contoh, en: Sample }
                about: { id: Contoh, en: Sample }
                entrants: GOVERNMENT
                categories:
                  - code: kota
                    name: { id: Kota, en: City }
                instrument:
                  code: dla-action-plan
                  evidenceRequired: [R04]
                stages:
                  - code: desk
                    kind: DESK
                    name: { id: Dokumen, en: Desk }
                    rubric:
                      name: { id: Dokumen, en: Desk }
                      illustrative: true
                      criteria:
                        - code: depth
                          weight: 60.5
                          name: { id: Kedalaman, en: Depth }
                        - code: breadth
                          weight: 39.5
                          name: { id: Keluasan, en: Breadth }
                    assessorsPerEntry: 3
                    quorum: 2
                    loadLimit: 40
                    blend: { desk: 100 }
                    ties: ["criterion:depth", advance-all]
                    outcome: CUT
                    places: 5
                  - code: final
                    kind: PRESENTATION
                    name: { id: Paparan, en: Presentation }
                    rubric:
                      name: { id: Paparan, en: Presentation }
                      illustrative: true
                      criteria:
                        - code: whole
                          weight: 100
                          name: { id: Keseluruhan, en: Whole }
                    assessorsPerEntry: 5
                    quorum: 3
                    loadLimit: 15
                    blend: { desk: 40, final: 60 }
                    ties: ["stage:final", "stage:desk", lot]
                    outcome: AWARD
                    places: 3
                schedule:
                  registration: { opens: P0D, closes: P14DT23H59M }
                  submission: { opens: P3D, closes: P20DT23H59M }
                  "stage:desk": { opens: P21D, closes: P30DT23H59M }
                  "stage:final": { opens: P31D, closes: P31DT23H59M }
                """);
    }

    /** The template with one place changed; the place has to be there exactly once. */
    Draft with(String old, String replacement) {
        assertThat(yaml.split(Pattern.quote(old), -1)).as(old).hasSize(2);
        return new Draft(yaml.replace(old, replacement));
    }

    Draft without(String line) {
        return with(line + "\n", "");
    }

    Template template() {
        return TEMPLATES.parse("draft.yaml", yaml);
    }

    /** Everything that is wrong with the template; fails where nothing is. */
    List<Problem> problems() {
        var refusal = catchThrowableOfType(InvalidTemplate.class, this::template);
        assertThat(refusal).as("the template is refused").isNotNull();
        return refusal.problems();
    }

    /** Fails unless exactly this is wrong, in the line that begins with this text. */
    void isRefusedFor(Reason reason, String path, String lineBegin) {
        assertThat(problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo(reason);
                    assertThat(it.path()).isEqualTo(path);
                    assertThat(yaml.lines().toList().get(it.line() - 1).strip())
                            .startsWith(lineBegin);
                    assertThat(it.column()).isPositive();
                    assertThat(it.text().id()).isNotBlank();
                    assertThat(it.text().en()).isNotBlank();
                });
    }
}
