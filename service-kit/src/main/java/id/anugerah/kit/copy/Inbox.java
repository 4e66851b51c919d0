package id.anugerah.kit.copy;

import id.anugerah.kit.copy.Copies.Read;
import id.anugerah.kit.event.MalformedEvent;

import java.util.ArrayList;
import java.util.List;

/** Takes in what the log delivers to one service and shows it to each of its folds. */
public final class Inbox {
    private final List<Copies<?>> copies;
    private final DeadLetters deadLetters;

    public Inbox(List<Copies<?>> copies, DeadLetters deadLetters) {
        this.copies = copies;
        this.deadLetters = deadLetters;
    }

    /**
     * Takes in a batch. When it returns, every record has taken effect, is parked, is buried or is
     * a repeat; when it throws, the database was out of reach and the batch has to come again.
     */
    public void accept(List<Delivery> batch) {
        var reads = new ArrayList<Read>(batch.size());
        for (var record : batch) {
            try {
                reads.add(new Read(Wire.envelope(record), record));
            } catch (MalformedEvent e) {
                deadLetters.bury(record, "*", e);
            }
        }
        if (!reads.isEmpty()) copies.forEach(copy -> copy.accept(reads));
    }
}
