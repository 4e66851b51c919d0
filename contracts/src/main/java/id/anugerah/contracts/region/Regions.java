package id.anugerah.contracts.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All regions in the order of the table: province by province, the province itself first. */
public final class Regions {
    /**
     * Where the table lies on the class path; its licence and changes are in {@code NOTICE.md}
     * beside it.
     */
    public static final String TABLE = "/id/anugerah/regions/regions.csv";

    private static final String HEADER = "code,name,category,province_code,eligible,time_zone";
    private static final Set<String> WEST_BORNEO = Set.of("61", "62");

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final List<Region> eligible;

    private Regions(List<String> lines) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException("Unexpected columns in " + TABLE);
        }
        lines.stream().skip(1).map(Regions::parse).forEach(it -> byCode.put(it.code(), it));
        eligible = byCode.values().stream().filter(Region::eligible).toList();
    }

    /** The table, read once. */
    public static Regions load() {
        return Table.READ;
    }

    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** The local governments that can take part. */
    public List<Region> eligible() {
        return eligible;
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The region with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Region get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Unknown region " + code));
    }

    private static Region parse(String line) {
        String[] cell = line.split(",", -1);
        if (cell.length != 6) throw new IllegalStateException("Six columns expected: " + line);
        return new Region(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                Boolean.parseBoolean(cell[4]),
                zone(cell[5], cell[3]));
    }

    private static ZoneId zone(String abbreviation, String province) {
        return ZoneId.of(
                switch (abbreviation) {
                    case "WIB" ->
                            WEST_BORNEO.contains(province) ? "Asia/Pontianak" : "Asia/Jakarta";
                    case "WITA" -> "Asia/Makassar";
                    case "WIT" -> "Asia/Jayapura";
                    default -> throw new IllegalStateException("Unknown zone " + abbreviation);
                });
    }

    private static final class Table {
        static final Regions READ = new Regions(lines());

        private static List<String> lines() {
            try (var file = Regions.class.getResourceAsStream(TABLE)) {
                if (file == null) throw new IllegalStateException("Missing " + TABLE);
                return new String(file.readAllBytes(), UTF_8).lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
