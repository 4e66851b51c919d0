package id.anugerah.notification.writing;

import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.notification.letter.domain.Letter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes letters in the language of their recipients. */
@Component
public class Writer {
    private static final String LETTERS = "letters";

    private final String link;
    private final TemplateEngine engine;
    private final Map<Tongue, Words> words = new EnumMap<>(Tongue.class);

    Writer(ServiceSettings settings) {
        this.link = settings.publicUrl();
        this.engine = engine();
        for (var tongue : Tongue.values()) words.put(tongue, Words.of(LETTERS, tongue));
    }

    private static TemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(LETTERS + "/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    /**
     * The letter as it is read now.
     *
     * @param edition null where the letter belongs to none
     * @param now machine time
     */
    public Written write(Letter letter, Person person, @Nullable Edition edition, Instant now) {
        var tongue = Tongue.of(person.language());
        var spoken = Objects.requireNonNull(words.get(tongue));
        var paper = new Composer(letter, person, edition, now, link, tongue, spoken).compose();
        var context = new Context(Locale.of(tongue.code()), Map.of("paper", paper));
        return new Written(
                oneLine(paper.subject()), engine.process("letter", context), Plain.of(paper));
    }

    /** A subject is a header: nothing in it may begin another one. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
