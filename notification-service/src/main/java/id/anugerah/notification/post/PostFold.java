package id.anugerah.notification.post;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.notification.letter.domain.Facts;
import id.anugerah.notification.letter.domain.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns events into letters. What concerns an entry meets in the entry's document, because evidence
 * and scoring do not say who its operator and Sekda are: what comes before them waits for them.
 */
final class PostFold implements Fold<Post> {
    static final String LETTERS = "letters";

    private final Consumer<String> hint;

    /**
     * @param hint learns the names of letters that are about to be there; the letters themselves do
     *     not depend on it
     */
    PostFold(Consumer<String> hint) {
        this.hint = hint;
    }

    @Override
    public String collection() {
        return "post";
    }

    @Override
    public Class<Post> state() {
        return Post.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration", "evidence", "scoring");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        var id = source.id();
        return switch (source.source()) {
            case "registration" -> id.startsWith("en-") || id.startsWith("ac-") ? id : null;
            case "evidence" -> id.startsWith("dossier:") ? lastPart(id) : null;
            case "scoring" -> {
                if (id.startsWith("standing:")) yield lastPart(id);
                yield id.startsWith("sheet:") ? id : null;
            }
            default -> null;
        };
    }

    @Override
    public Post start(String home) {
        return Post.EMPTY;
    }

    @Override
    public Folded<Post> apply(Post post, Envelope event) {
        var folded = react(post, event);
        folded.inserts().forEach(letter -> hint.accept(letter.id()));
        return folded;
    }

    private static Folded<Post> react(Post post, Envelope event) {
        var type = Catalogue.payload(event.type());
        if (type == null) return Folded.to(post);
        return switch (event.as(type)) {
            case AccountEvent.Created(var account) -> created(post, account.id(), event);
            case EntryEvent told -> registered(post, told, event);
            case DossierEvent.Submitted(var dossier) -> submitted(post, dossier, event);
            case SheetEvent.Assigned(var sheet) -> assigned(post, sheet, event);
            case StandingEvent.Published(var standing) -> decided(post, standing, event);
            default -> Folded.to(post); // the rest is no news to anybody
        };
    }

    private static Folded<Post> created(Post post, String account, Envelope event) {
        var occasion = new Occasion(Kind.ACCOUNT_CREATED, account, "1", Facts.NONE, event.at());
        return new Folded<>(post, List.of(), List.of(occasion.letter(account, null)));
    }

    private static Folded<Post> registered(Post post, EntryEvent told, Envelope event) {
        var letters = new ArrayList<Insert>();
        post.pending().forEach(occasion -> letters.addAll(occasion.letters(told.entry())));
        var occasion = occasion(told, event);
        if (occasion != null) letters.addAll(occasion.letters(told.entry()));
        return new Folded<>(post.of(told.entry()), List.of(), List.copyOf(letters));
    }

    private static @Nullable Occasion occasion(EntryEvent told, Envelope event) {
        return switch (told) {
            case EntryEvent.Verified _ ->
                    occasion(Kind.REGISTRATION_VERIFIED, told, Facts.reason(null), event);
            case EntryEvent.Returned(_, var reason) ->
                    occasion(Kind.REGISTRATION_RETURNED, told, Facts.reason(reason), event);
            case EntryEvent.Rejected(_, var reason) ->
                    occasion(Kind.REGISTRATION_REJECTED, told, Facts.reason(reason), event);
            default -> null;
        };
    }

    private static Occasion occasion(Kind kind, EntryEvent told, Facts facts, Envelope event) {
        return new Occasion(kind, told.entry().id(), turn(event), facts, event.at());
    }

    private static Folded<Post> submitted(Post post, DossierEvent.Dossier dossier, Envelope event) {
        var receipt =
                Objects.requireNonNull(dossier.receipt(), "A submitted dossier has a receipt");
        var facts = Facts.receipt(receipt);
        var kind = Kind.DOSSIER_RECEIVED;
        return told(post, new Occasion(kind, dossier.entry(), turn(event), facts, event.at()));
    }

    private static Folded<Post> assigned(Post post, SheetEvent.Sheet sheet, Envelope event) {
        var subject = withoutKind(sheet.stage());
        var facts = Facts.stage(lastPart(sheet.stage()));
        // the version does not count sheets: one letter for all sheets of the assessor in the stage
        var occasion = new Occasion(Kind.ASSIGNMENT, subject, "1", facts, event.at());
        var letter = occasion.letter(sheet.assessor(), sheet.edition());
        return new Folded<>(post, List.of(), List.of(letter));
    }

    private static Folded<Post> decided(
            Post post, StandingEvent.Standing standing, Envelope event) {
        var kind = isAward(standing.outcome()) ? Kind.AWARD : Kind.STAGE_RESULT;
        var subject = withoutKind(standing.stage()) + ":" + standing.entry();
        var stage = lastPart(standing.stage());
        int version = standing.version();
        var facts = Facts.standing(stage, standing, post.replaced(stage, version));
        return told(
                post.deciding(stage, version),
                new Occasion(kind, subject, Integer.toString(version), facts, event.at()));
    }

    private static boolean isAward(Outcome outcome) {
        return outcome == Outcome.AWARDED || outcome == Outcome.NOT_AWARDED;
    }

    private static Folded<Post> told(Post post, Occasion occasion) {
        var entry = post.entry();
        if (entry != null) return new Folded<>(post, List.of(), occasion.letters(entry));
        return Folded.to(post.waiting(occasion));
    }

    /** The event's place in its aggregate; a restored service counts anew in the next epoch. */
    private static String turn(Envelope event) {
        return event.epoch() == 0 ? Long.toString(event.seq()) : event.epoch() + "." + event.seq();
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    private static String withoutKind(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
