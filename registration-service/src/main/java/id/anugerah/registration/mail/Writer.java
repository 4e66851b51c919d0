package id.anugerah.registration.mail;

import id.anugerah.kit.runtime.ServiceSettings;

import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes letters in the language of whoever gets them. */
@Component
final class Writer {
    private final String publicUrl;
    private final TemplateEngine engine = new SpringTemplateEngine();
    private final Words indonesian = new Words("id");
    private final Words english = new Words("en");

    Writer(ServiceSettings settings) {
        this.publicUrl = settings.publicUrl();
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("identity/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /**
     * A letter as it is read.
     *
     * @param fact what happened, in the first line
     */
    record Page(
            String language,
            String subject,
            String fact,
            String greeting,
            List<String> paragraphs,
            String action,
            String link,
            List<String> closing) {
        String plain() {
            var text = new StringBuilder().append(fact).append("\n\n").append(greeting);
            paragraphs.forEach(paragraph -> text.append("\n\n").append(paragraph));
            text.append("\n\n").append(action).append(":\n").append(link);
            closing.forEach(line -> text.append("\n\n").append(line));
            return text.append('\n').toString();
        }
    }

    Page page(Letter letter) {
        var to = letter.to();
        var isEnglish = to.language().equals("en");
        var words = isEnglish ? english : indonesian;
        Map<String, String> values = new HashMap<>(letter.facts());
        letter.named().forEach((place, key) -> values.put(place, words.say(key, Map.of())));
        values.put("name", to.name());
        values.put("salutation", to.salutation());
        values.put("email", to.email());
        var key = letter.occasion().code();
        return new Page(
                isEnglish ? "en" : "id",
                words.say(key + ".subject", values).replaceAll("\\p{Cntrl}+", " "),
                words.say(key + ".fact", values),
                words.say(to.name().isBlank() ? "greeting-unnamed" : "greeting", values),
                words.say(key + ".body", values).lines().toList(),
                words.say(key + ".action", values),
                letter.occasion().link(publicUrl, letter.secret()),
                words.say("closing", values).lines().toList());
    }

    String html(Page page) {
        var context = new Context(Locale.of(page.language()), Map.of("page", page));
        return engine.process("letter", context);
    }
}
