package id.anugerah.notification.letter;

import static id.anugerah.notification.NotificationAction.LETTER_COUNT;
import static id.anugerah.notification.NotificationAction.LETTER_LIST;
import static id.anugerah.notification.NotificationAction.LETTER_READ;
import static id.anugerah.notification.NotificationAction.LETTER_READ_TEXT;
import static id.anugerah.notification.NotificationAction.LETTER_RESEND;
import static id.anugerah.notification.NotificationRefusal.LETTER_UNDER_WAY;
import static id.anugerah.notification.NotificationRefusal.REASON_MISSING;
import static id.anugerah.notification.NotificationRefusal.RESEND_NUMBER_TAKEN;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.notification.contact.Contacts;
import id.anugerah.notification.letter.domain.Kind;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.letter.domain.Letter.Resend;
import id.anugerah.notification.letter.domain.LetterId;
import id.anugerah.notification.letter.domain.Status;
import id.anugerah.notification.writing.Writer;
import id.anugerah.notification.writing.Written;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the secretariat and the platform's operator do with letters. */
@Component
class LetterDesk {
    private static final int MOST_RESENDS = 99;

    private final Letters letters;
    private final Counts counts;
    private final Access access;
    private final Contacts contacts;
    private final Editions editions;
    private final Writer writer;
    private final Tray tray;
    private final InstantSource machine;

    LetterDesk(
            Letters letters,
            Counts counts,
            Access access,
            Contacts contacts,
            Editions editions,
            Writer writer,
            Tray tray,
            InstantSource machine) {
        this.letters = letters;
        this.counts = counts;
        this.access = access;
        this.contacts = contacts;
        this.editions = editions;
        this.writer = writer;
        this.tray = tray;
        this.machine = machine;
    }

    /**
     * Which letters to list.
     *
     * @param edition null for all, which only those may see who act on the whole platform
     */
    record Wanted(
            @Nullable String edition,
            @Nullable Status status,
            @Nullable Kind kind,
            @Nullable String entry,
            @Nullable String recipient) {
        private Document filter() {
            var filter = new Document();
            if (edition != null) filter.append("state.edition", edition);
            if (status != null) filter.append("state.delivery.status", status.name());
            if (kind != null) filter.append("state.kind", kind.name());
            if (entry != null) filter.append("state.entry", entry);
            if (recipient != null) filter.append("state.recipient", recipient);
            return filter;
        }
    }

    List<Stored<Letter>> page(Wanted wanted, @Nullable String after, int limit, Caller caller) {
        access.require(caller, LETTER_LIST, Subject.edition(wanted.edition()));
        return letters.documents().query(wanted.filter(), after, limit);
    }

    /** How many letters stand where, in an edition or in all. */
    Map<Kind, Counts.Tally> count(@Nullable String edition, Caller caller) {
        access.require(caller, LETTER_COUNT, Subject.edition(edition));
        return counts.of(edition);
    }

    Stored<Letter> read(String id, Caller caller) {
        return require(LETTER_READ, id, caller);
    }

    private Stored<Letter> require(Action action, String id, Caller caller) {
        var found = get(id);
        access.require(caller, action, subject(found));
        return found;
    }

    private static Subject subject(Stored<Letter> letter) {
        return Subject.within(letter.state().edition(), letter.id());
    }

    /** The letter as its recipient reads it; for the secretariat alone, since it names people. */
    Optional<Written> preview(Stored<Letter> stored, Caller caller) {
        var letter = stored.state();
        if (!access.permits(caller, LETTER_READ_TEXT, subject(stored))) return Optional.empty();
        var person = contacts.of(letter.recipient());
        if (person.isEmpty()) return Optional.empty();
        if (letter.edition() == null) {
            return Optional.of(writer.write(letter, person.get(), null, machine.instant()));
        }
        return editions.find(letter.edition())
                .map(it -> writer.write(letter, person.get(), it, machine.instant()));
    }

    /** The recipients' names by account, as far as they are known; to the secretariat alone. */
    Map<String, String> names(@Nullable String edition, List<Stored<Letter>> some, Caller caller) {
        var subject = Subject.edition(edition);
        if (!access.permits(caller, LETTER_READ_TEXT, subject)) return Map.of();
        var recipients = some.stream().map(one -> one.state().recipient()).toList();
        var names = new HashMap<String, String>();
        contacts.of(recipients).forEach((account, person) -> names.put(account, person.name()));
        return names;
    }

    /** The resends of a letter, by number. */
    List<Stored<Letter>> resends(String id) {
        var series = LetterId.series(id);
        var filter =
                new Document("_id", new Document("$regex", "^" + Pattern.quote(series)))
                        .append("state.resend", new Document("$exists", true));
        return letters.documents().query(filter, null, MOST_RESENDS);
    }

    Stored<Letter> resend(String id, int number, String reason, Caller caller) {
        var original = require(LETTER_RESEND, id, caller);
        if (reason.isBlank()) throw REASON_MISSING.field("reason");
        if (number < 1 || number > MOST_RESENDS) {
            throw CommonRefusal.WRONG_VALUE.field("number", "number", "1–" + MOST_RESENDS);
        }
        var again = LetterId.resend(id, number);
        var hash = IdempotencyKey.bodyHash(reason);
        if (letters.documents().find(again).isEmpty()) requireFinal(original);
        var letter =
                original.state()
                        .again(new Resend(number, reason, caller.account()), machine.instant());
        var created = letters.documents().create(again, hash, caller.act(), letter, List.of());
        if (!hash.equals(created.bodyHash())) throw RESEND_NUMBER_TAKEN.field("number", number);
        tray.hint(again);
        return created;
    }

    private static void requireFinal(Stored<Letter> letter) {
        var status = letter.state().delivery().status();
        if (!status.isFinal()) throw LETTER_UNDER_WAY.because(status);
    }

    private Stored<Letter> get(String id) {
        return letters.documents().find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }
}
