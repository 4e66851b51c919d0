package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Schedule.Window;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the secretariat changes in a template before it publishes an edition.
 *
 * @param windows replaces the windows with these codes; the others stay
 * @param places by stage code: how many advance or are awarded per category
 */
public record Adjustments(Map<String, Span> windows, Map<String, Integer> places) {
    /** Changes nothing. */
    public static final Adjustments NONE = new Adjustments(Map.of(), Map.of());

    public Adjustments {
        windows = Map.copyOf(windows);
        places = Map.copyOf(places);
    }

    /**
     * Windows given as dates, for an edition that starts at this instant.
     *
     * @param windows each code at most once
     */
    public static Adjustments of(
            Instant startsAt, List<Window> windows, Map<String, Integer> places) {
        var spans =
                windows.stream()
                        .collect(Collectors.toMap(Window::code, it -> Span.of(it, startsAt)));
        return new Adjustments(spans, places);
    }
}
