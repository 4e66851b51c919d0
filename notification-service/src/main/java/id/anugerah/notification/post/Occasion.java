package id.anugerah.notification.post;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.kit.copy.Fold.Insert;
import id.anugerah.notification.letter.domain.Facts;
import id.anugerah.notification.letter.domain.Kind;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.letter.domain.LetterId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something that is to be told to the people of an entry.
 *
 * @param subject ids of what it is about, joined by colons
 * @param version tells apart what happens several times to the same subject
 * @param at machine time of the event
 */
record Occasion(Kind kind, String subject, String version, Facts facts, Instant at) {
    /** One letter each to operator and Sekda; a group has only an operator. */
    List<Insert> letters(Entry entry) {
        return Stream.of(entry.operator(), entry.sekda())
                .filter(Objects::nonNull)
                .distinct()
                .map(account -> letter(account, entry.edition(), entry.id(), facts.of(entry)))
                .toList();
    }

    /** One letter to one account that it concerns without an entry. */
    Insert letter(String account, @Nullable String edition) {
        return letter(account, edition, null, facts);
    }

    private Insert letter(
            String account, @Nullable String edition, @Nullable String entry, Facts told) {
        var id = new LetterId(kind, subject, version, account, 0);
        var letter = Letter.waiting(kind, edition, entry, account, told, at);
        return new Insert(PostFold.LETTERS, id.toString(), letter);
    }
}
