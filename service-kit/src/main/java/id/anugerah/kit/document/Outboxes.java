package id.anugerah.kit.document;

import java.util.List;
import java.util.stream.Stream;

/** What an outbox holds after a write. */
final class Outboxes {
    private Outboxes() {}

    /**
     * What still waits, less what is known to be published, and then what was told now. The writer
     * takes over what others left waiting, since it hands over the whole outbox. Before a tombstone
     * nothing waits: it would only keep what is to be erased, and nobody needs it to go on.
     */
    static List<Outgoing> after(
            List<Outgoing> waiting, long published, List<Outgoing> told, String writer) {
        var all =
                Stream.concat(
                                waiting.stream()
                                        .filter(event -> event.envelope().seq() > published)
                                        .map(event -> event.takenOverBy(writer)),
                                told.stream())
                        .toList();
        int from = all.size() - 1;
        while (from > 0 && !all.get(from).envelope().erases()) from--;
        return from > 0 ? all.subList(from, all.size()) : all;
    }
}
