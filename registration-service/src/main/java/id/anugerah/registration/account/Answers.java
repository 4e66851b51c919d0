package id.anugerah.registration.account;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What requests were answered with, by their keys, where the created thing's id says who it is for
 * and so cannot be derived from the key.
 */
@Component
class Answers {
    private final Documents<Answer> answers;

    Answers(Platform platform) {
        this.answers = platform.documents("answers", Answer.class);
    }

    /**
     * An answer as it is kept.
     *
     * @param id of what was created, null until it is
     */
    record Answer(@Nullable String id) {}

    /**
     * The id that the first request under this key was answered with, or what is created now.
     * Refuses another request under the same key.
     *
     * @param kind begins the ids of such answers
     * @param create changes nothing the second time, because a first attempt may have broken off
     */
    String once(
            String kind, IdempotencyKey key, Caller caller, Object form, Supplier<String> create) {
        var id = key.derive(kind, caller.account());
        var hash = IdempotencyKey.bodyHash(form);
        var begun = answers.create(id, hash, caller.act(), new Answer(null), List.of());
        var known = IdempotencyKey.sameRequest(begun, hash).state().id();
        if (known != null) return known;
        var answer = new Answer(create.get());
        var kept =
                answers.change(
                        id,
                        caller.act(),
                        stored -> Change.to(stored.state().id() == null ? answer : stored.state()));
        return Optional.ofNullable(kept.state().id()).orElseThrow();
    }
}
