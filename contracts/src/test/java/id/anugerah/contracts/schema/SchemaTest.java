package id.anugerah.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.event.Catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Run with {@code -Dcontracts.write=true} to write the files anew. */
class SchemaTest {
    static Set<String> types() {
        return Catalogue.types().keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_committed_schema_is_what_the_record_says(String type) {
        var schema = Schemas.of(type, Committed.payload(type));
        assertThat(Committed.current(Committed.schema(type), schema)).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_breaks_nothing_that_was_released(String type) {
        var schema = Schemas.of(type, Committed.payload(type));
        var released = Committed.onceWritten(Committed.releasedSchema(type), schema);
        assertThat(Compatibility.breaks(released, schema)).isEmpty();
    }

    @Test
    void every_released_event_is_still_known() throws IOException {
        assertThat(types()).containsAll(names(Committed.RELEASED_SCHEMAS));
    }

    @Test
    void no_schema_and_no_example_is_left_of_an_event_that_is_gone() throws IOException {
        for (var folder : List.of(Committed.SCHEMAS, Committed.EXAMPLES)) {
            assertThat(types()).containsAll(names(folder));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .collect(Collectors.toSet());
        }
    }
}
