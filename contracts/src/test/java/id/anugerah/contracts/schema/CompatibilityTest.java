package id.anugerah.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.contracts.event.Event;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class CompatibilityTest {
    enum Colour {
        RED,
        GREEN
    }

    record Inner(int size, @Nullable String note) {}

    record Before(
            String name,
            @Nullable String nick,
            Colour colour,
            Inner inner,
            List<Inner> inners,
            Map<String, Integer> points) {}

    @Test
    void nothing_is_broken_by_the_same_schema() {
        assertThat(breaks(Before.class)).isEmpty();
    }

    @Test
    void an_additional_optional_field_breaks_nothing() {
        record RoomierInner(int size, @Nullable String note, @Nullable Instant at) {}
        record After(
                String name,
                @Nullable String nick,
                Colour colour,
                RoomierInner inner,
                List<RoomierInner> inners,
                Map<String, Integer> points,
                @Nullable Inner more) {}
        assertThat(breaks(After.class)).isEmpty();
    }

    @Test
    void a_removed_field_is_named() {
        record Named(String name, @Nullable String nick) {}
        record Nameless(String name) {}
        assertThat(breaks(Named.class, Nameless.class)).containsExactly("nick was removed.");
    }

    @Test
    void an_optional_field_that_becomes_required_is_named() {
        record Optional(String name, @Nullable String nick) {}
        record Required(String name, String nick) {}
        assertThat(breaks(Optional.class, Required.class))
                .containsExactly("nick was optional and is required now.");
    }

    @Test
    void a_required_field_that_becomes_optional_is_named() {
        record Required(String name, Inner inner) {}
        record Optional(@Nullable String name, Inner inner) {}
        assertThat(breaks(Required.class, Optional.class))
                .containsExactly(
                        "name was required and is optional now, which older readers refuse.");
    }

    @Test
    void a_new_required_field_is_named_wherever_it_is() {
        record FullerInner(int size, @Nullable String note, long weight) {}
        record Some(Inner inner, List<Inner> inners) {}
        record More(Inner inner, List<FullerInner> inners, boolean flag) {}
        assertThat(breaks(Some.class, More.class))
                .containsExactlyInAnyOrder(
                        "flag is new and required.", "inners[].weight is new and required.");
    }

    @Test
    void a_changed_type_is_named() {
        record LongInner(long size, @Nullable String note) {}
        record After(
                Instant name,
                @Nullable String nick,
                Colour colour,
                LongInner inner,
                List<Inner> inners,
                Map<String, String> points) {}
        assertThat(breaks(After.class))
                .containsExactlyInAnyOrder(
                        "name was string and is string date-time now.",
                        "inner.size was integer int32 and is integer int64 now.",
                        "points{} was integer int32 and is string now.");
    }

    @Test
    void a_value_that_is_gone_or_new_is_named() {
        enum Shade {
            GREEN,
            BLUE
        }
        record Painted(Colour colour) {}
        record Shaded(Shade colour) {}
        assertThat(breaks(Painted.class, Shaded.class))
                .containsExactly(
                        "colour may not be RED any more.",
                        "colour may be BLUE now, which older readers refuse.");
    }

    @Test
    void a_map_is_not_a_list_and_not_a_record() {
        record Some(Inner inner, List<Inner> inners, Map<String, Integer> points) {}
        record Other(Map<String, String> inner, Map<String, Inner> inners, List<Integer> points) {}
        assertThat(breaks(Some.class, Other.class)).hasSize(3);
    }

    @Test
    void a_record_with_a_field_of_no_known_kind_has_no_schema() {
        record Odd(Event event) {}
        assertThatIllegalArgumentException().isThrownBy(() -> Schemas.of("test.odd.v1", Odd.class));
    }

    private static List<String> breaks(Class<?> after) {
        return breaks(Before.class, after);
    }

    private static List<String> breaks(Class<?> before, Class<?> after) {
        return Compatibility.breaks(
                Schemas.of("test.sample.v1", before), Schemas.of("test.sample.v1", after));
    }
}
