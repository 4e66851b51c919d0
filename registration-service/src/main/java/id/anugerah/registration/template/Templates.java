package id.anugerah.registration.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.contracts.edition.Rules.Instrument;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that come with the platform, and those that a secretariat writes itself. */
@Component
public class Templates {
    private static final List<String> INSTRUMENTS =
            List.of("spbe-2020", "pemdi-2026", "adlga-illustrative", "dla-action-plan");
    private static final List<String> SHIPPED =
            List.of("adlga-2025", "adlga-2024", "adlga-2022", "dla-ntt-2025");

    private final Map<String, Template> shipped = new LinkedHashMap<>();
    private final TemplateReader reader;

    /** Reads everything that is shipped, so that a broken file shows at the start. */
    public Templates() {
        var instruments = new LinkedHashMap<String, Instrument>();
        var instrumentReader = new InstrumentReader(name -> resource("/instruments/" + name));
        for (var code : INSTRUMENTS) {
            var file = "/instruments/" + code + ".yaml";
            instruments.put(code, instrumentReader.read(file, resource(file)));
        }
        reader = new TemplateReader(instruments);
        for (var code : SHIPPED) {
            var file = "/templates/" + code + ".yaml";
            shipped.put(code, reader.read(file, resource(file)));
        }
    }

    /** The shipped templates, the newest season of the awards first. */
    public List<Summary> all() {
        return shipped.values().stream().map(Template::summary).toList();
    }

    /** The shipped template with this code. */
    public Optional<Template> find(String code) {
        return Optional.ofNullable(shipped.get(code));
    }

    /**
     * The shipped template with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Template load(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Unknown template " + code));
    }

    /**
     * Reads a template in YAML; it may refer to every shipped instrument.
     *
     * @param name what people call the file; used in messages only
     * @throws InvalidTemplate with everything that is wrong, each with its line
     */
    public Template parse(String name, String yaml) {
        return reader.read(name, yaml);
    }

    /** The instruments that a template may refer to, by their codes. */
    public Map<String, Instrument> instruments() {
        return reader.instruments();
    }

    private static String resource(String path) {
        try (var file = Templates.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("Missing " + path);
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
