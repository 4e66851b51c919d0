package id.anugerah.scoring.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.language.Tongue;
import id.anugerah.scoring.result.Vocabulary;

import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes pages. Whatever a page says is escaped by the templates. */
@Component
class Writer {
    private static final List<String> PARTS = List.of("result.html", "missing.html", "frame.html");

    private final TemplateEngine engine = engine();
    private final String version = digest();

    private static TemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(Vocabulary.FOLDER + "/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    // a page that was written by other templates or words is another page
    private static String digest() {
        var all = new StringBuilder(Vocabulary.version());
        for (var part : PARTS) {
            var file = "/" + Vocabulary.FOLDER + "/" + part;
            try (var in = Writer.class.getResourceAsStream(file)) {
                if (in == null) throw new IllegalStateException(file + " is missing");
                all.append(new String(in.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Sha256.hex(all.toString());
    }

    /** Changes whenever the same facts could become other bytes. */
    String version() {
        return version;
    }

    /** The page of a result. */
    byte[] write(ResultPage page) {
        return write("result", page.links().tongue(), Map.of("page", page));
    }

    /** The page for where there is no result. */
    byte[] missing(Tongue tongue) {
        return write("missing", tongue, Map.of());
    }

    private byte[] write(String template, Tongue tongue, Map<String, Object> more) {
        var context = new Context(Locale.of(tongue.code()), more);
        context.setVariable("language", tongue.code());
        context.setVariable("tongues", Tongue.values());
        context.setVariable("words", Vocabulary.of(tongue));
        context.setVariable("otherWords", Vocabulary.of(tongue.other()));
        return engine.process(template, context).getBytes(UTF_8);
    }
}
