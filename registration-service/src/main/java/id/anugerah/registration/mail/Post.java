package id.anugerah.registration.mail;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.registration.mail.Letter.Recipient;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes to people about their accounts. */
@Component
public class Post {
    private static final Duration NEWS = Duration.ofDays(2);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String MOMENT = "EEEE, d MMM yyyy HH.mm 'WIB'";

    private final MailRoom room;
    private final InstantSource machine;

    Post(MailRoom room, InstantSource machine) {
        this.room = room;
        this.machine = machine;
    }

    /** Tells a person what has just happened to their account. */
    public void tell(Person person, Occasion occasion, Map<String, String> facts) {
        tell(person, occasion, facts, Map.of());
    }

    /**
     * The same with facts that are words of letters themselves.
     *
     * @param named their places and keys
     */
    public void tell(
            Person person,
            Occasion occasion,
            Map<String, String> facts,
            Map<String, String> named) {
        var all = new HashMap<>(facts);
        all.put("moment", moment(machine.instant(), person.language()));
        var to = recipient(person);
        room.post(new Letter(occasion, to, null, Map.copyOf(all), Map.copyOf(named)), NEWS);
    }

    /**
     * Sends a link.
     *
     * @param secret behind the link; null for a plain one
     * @param good for how long it is
     */
    public void send(
            Recipient to,
            Occasion occasion,
            @Nullable String secret,
            Map<String, String> facts,
            Duration good) {
        room.post(new Letter(occasion, to, secret, facts, Map.of()), good);
    }

    /** Sends a letter as it is. */
    public void send(Letter letter, Duration good) {
        room.post(letter, good);
    }

    /** The person as somebody who gets a letter. */
    public static Recipient recipient(Person person) {
        return new Recipient(person.name(), person.salutation(), person.email(), person.language());
    }

    /** Somebody of whom only the address is known. */
    public static Recipient stranger(String email) {
        return new Recipient("", "", email.strip(), "id");
    }

    /** An instant as letters say it. */
    public static String moment(Instant instant, String language) {
        var pattern = DateTimeFormatter.ofPattern(MOMENT, Locale.of(language));
        return pattern.format(instant.atZone(WIB));
    }
}
