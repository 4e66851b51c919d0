package id.anugerah.kit.runtime;

import id.anugerah.contracts.event.Event;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Teller;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where a service's features get their documents and copies from, so that the runtime knows all of
 * them.
 */
public final class Platform {
    private final Store store;
    private final Handover handover;
    private final Teller teller;
    private final DeadLetters deadLetters;
    private final List<Documents<?>> documents = new ArrayList<>();
    private final List<Copies<?>> copies = new ArrayList<>();
    private final List<Resend> resends = new ArrayList<>();

    Platform(Store store, Handover handover, Teller teller, DeadLetters deadLetters) {
        this.store = store;
        this.handover = handover;
        this.teller = teller;
        this.deadLetters = deadLetters;
    }

    /** The aggregates of a collection. */
    public <S> Documents<S> documents(String collection, Class<S> type) {
        var created = new Documents<>(collection, type, store, handover, teller);
        documents.add(created);
        return created;
    }

    /** The copies that a fold keeps; the inbox feeds them from the start on. */
    public <S> Copies<S> copies(Fold<S> fold) {
        var created = new Copies<>(fold, store, handover, teller, deadLetters);
        copies.add(created);
        return created;
    }

    /**
     * Lets an operator have the states of these aggregates sent again, except of those that told
     * nothing yet.
     *
     * @param edition of the aggregate, or null
     * @param told the event that carries the whole state, or null while nobody may know of it
     */
    public <S> void resends(
            Documents<S> aggregates,
            Function<S, @Nullable String> edition,
            Function<S, @Nullable Event> told) {
        resends(aggregates, edition, (state, _) -> told.apply(state));
    }

    /** The same for aggregates whose state does not hold their id, which is given beside it. */
    public <S> void resends(
            Documents<S> aggregates,
            Function<S, @Nullable String> edition,
            BiFunction<S, String, @Nullable Event> told) {
        resends.add(id ->
                aggregates
                        .find(id)
                        .flatMap(found -> {
                            var event = found.seq() == 0 ? null : told.apply(found.state(), id);
                            if (event == null) return Optional.empty();
                            return Optional.of(
                                    aggregates.resent(found, edition.apply(found.state()), event));
                        }));
    }

    /** The store, for what is neither an aggregate nor a copy. */
    public Store store() {
        return store;
    }

    List<Copies<?>> allCopies() {
        return List.copyOf(copies);
    }

    /** The event of an aggregate's present state, if it is one of this service's. */
    Optional<Outgoing> resent(String aggregate) {
        return resends.stream()
                .map(resend -> resend.of(aggregate))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Collections that may have events in their outboxes. */
    List<String> collections() {
        Set<String> names = new LinkedHashSet<>();
        documents.forEach(one -> names.add(one.collection()));
        copies.forEach(one -> names.add(one.fold().collection()));
        return List.copyOf(names);
    }

    /** The services that the copies follow. */
    Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        copies.forEach(one -> sources.addAll(one.fold().sources()));
        return sources;
    }
}
