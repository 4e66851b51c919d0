package id.anugerah.kit.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row of the table of permissions.
 *
 * @param service the service that decides by it
 * @param action such as {@code dossier.submit}
 * @param method of the request, or {@code part} for a part of an answer that not all may see
 * @param path of the request
 * @param state of that which the action is about, or {@code *} for any
 */
public record Permission(
        String service,
        String action,
        String method,
        String path,
        String state,
        Map<Actor, Cell> cells) {
    /** The state of rows that hold in any state. */
    public static final String ANY = "*";

    private static final List<String> KEYS =
            List.of("service", "action", "method", "path", "state");

    /** What this row says of somebody. */
    public Cell cell(Actor actor) {
        return Objects.requireNonNull(cells.get(actor));
    }

    /** Whether it is about a part of an answer rather than a request. */
    public boolean isPart() {
        return method.equals("part");
    }

    /** Whether it is about a request that changes something. */
    public boolean changes() {
        return !isPart() && !method.equals("GET");
    }

    static List<String> header() {
        var header = new ArrayList<>(KEYS);
        for (var actor : Actor.values()) header.add(actor.column());
        return header;
    }

    static Permission read(List<String> fields) {
        var cells = new EnumMap<Actor, Cell>(Actor.class);
        for (var actor : Actor.values()) {
            cells.put(actor, Cell.read(fields.get(KEYS.size() + actor.ordinal())));
        }
        return new Permission(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                Map.copyOf(cells));
    }
}
