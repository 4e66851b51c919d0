package id.anugerah.kit.relay;

import id.anugerah.kit.document.Outgoing;

import java.util.List;
import java.util.Set;

/**
 * What the platform asks of its event log: events of one aggregate keep the order in which they
 * were appended.
 */
public interface Log {
    /**
     * Appends the events and waits until the log has them.
     *
     * @return positions in the list of those that the log did not confirm; they may be in the log
     *     all the same
     */
    Set<Integer> append(List<Outgoing> events);
}
