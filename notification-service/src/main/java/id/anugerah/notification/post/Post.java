package id.anugerah.notification.post;

import id.anugerah.contracts.registration.EntryEvent.Entry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one entry's letters need, as far as it was told.
 *
 * @param entry null until registration told of it
 * @param pending what happened before the entry's people were known
 */
record Post(@Nullable Entry entry, List<Occasion> pending) {
    static final Post EMPTY = new Post(null, List.of());
}
