package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.dossier.domain.Answers.Edit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ManifestTest {
    @Test
    void the_manifest_is_made_of_what_was_said_and_nothing_else() {
        var file = new Attachment("fi-1", "ab".repeat(32), "bukti.pdf", 1234, "application/pdf");
        var statement = Statement.of(2, "Ada.", List.of("https://example.go.id/a"), List.of(file));
        assertThat(manifest(Map.of("I2", new Edit(statement, null)), Given.operator(BETWEEN)))
                .isEqualTo(
                        "{\"answers\":[{\"explanation\":\"Ada.\",\"explanationSha256\":"
                            + "\"99cf926c7eb0fd6fad583fbd9c0e22afe8da5e555a4fbf537fff8d8b44df0374\","
                            + "\"files\":[{\"mediaType\":\"application/pdf\",\"name\":"
                            + "\"bukti.pdf\",\"sha256\":\""
                                + "ab".repeat(32)
                                + "\",\"size\":1234}],\"indicator\":\"I2\",\"level\":2,"
                                + "\"links\":[\"https://example.go.id/a\"]}],\"edition\":\"ed-1\","
                                + "\"entry\":\"en-1\",\"instrument\":\"two-questions\"}");
    }

    @Test
    void it_does_not_matter_who_wrote_when_and_in_which_order() {
        var first = manifest(Given.COMPLETE, Given.operator(BETWEEN));
        var later =
                Given.opened()
                        .save(
                                Map.of("I2", Given.edit(1, "x", "https://example.go.id/x")),
                                Given.government(),
                                Given.operator(BETWEEN))
                        .state()
                        .save(
                                Given.COMPLETE,
                                Given.government(),
                                Given.sekda(BETWEEN.plusSeconds(60)))
                        .state();
        assertThat(later.manifest(Given.government()).text()).isEqualTo(first);
    }

    private static String manifest(Map<String, Edit> edits, Step step) {
        return Given.opened()
                .save(edits, Given.government(), step)
                .state()
                .manifest(Given.government())
                .text();
    }
}
