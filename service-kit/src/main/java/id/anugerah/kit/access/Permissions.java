package id.anugerah.kit.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table that says who may do what; services decide by it and by nothing else. */
public final class Permissions {
    /** Where the table lies on the class path. */
    public static final String TABLE = "id/anugerah/permissions/permissions.csv";

    private final List<Permission> rows;
    private final Map<String, Map<String, Permission>> byAction = new HashMap<>();

    private Permissions(List<Permission> rows) {
        this.rows = rows;
        for (var row : rows) {
            var states = byAction.computeIfAbsent(row.action(), _ -> new HashMap<>());
            if (states.put(row.state(), row) != null) {
                throw new IllegalStateException(row.action() + " " + row.state() + " twice");
            }
        }
    }

    /** Reads the table. */
    public static Permissions load() {
        try (var in = new ClassPathResource(TABLE).getInputStream()) {
            return of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that a text holds: a line of columns, then a line for each row. */
    static Permissions of(String text) {
        var lines = text.lines().map(Permissions::fields).toList();
        if (!lines.getFirst().equals(Permission.header())) {
            throw new IllegalStateException("Unexpected columns in " + TABLE);
        }
        return new Permissions(lines.stream().skip(1).map(Permission::read).toList());
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    /** All rows in their order. */
    public List<Permission> rows() {
        return rows;
    }

    /**
     * The row for an action.
     *
     * @throws IllegalArgumentException if there is none
     */
    Permission row(Action action, String state) {
        var states = byAction.getOrDefault(action.key(), Map.of());
        var row = states.getOrDefault(state, states.get(Permission.ANY));
        if (row == null) throw new IllegalArgumentException(action.key() + " in state " + state);
        return row;
    }
}
