package id.anugerah.local.store;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a durable store needs to know.
 *
 * @param directory holds the journal and the snapshots; created if missing, used by one store at a
 *     time
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param fsync whether an answer waits until the disk has the write; without it a power cut, but
 *     not the death of the process, can lose the last writes
 * @param journalFloor bytes of journal that never cause a snapshot while writes go on; above it, a
 *     snapshot is taken once the journal outgrows the last one
 * @param restFloor bytes of journal above which a rest causes a snapshot
 * @param rest time without a write that counts as a rest
 * @param reserve free bytes below which the store refuses writes
 * @param limit bytes the directory may hold; 0 leaves it to the file system
 */
record StoreSettings(
        Path directory,
        int port,
        boolean fsync,
        long journalFloor,
        long restFloor,
        Duration rest,
        long reserve,
        long limit) {

    private static final long MB = 1024 * 1024;

    static StoreSettings of(Path directory, int port, boolean fsync) {
        return new StoreSettings(
                directory, port, fsync, 32 * MB, 8 * MB, Duration.ofSeconds(20), 64 * MB, 0);
    }

    StoreSettings withSnapshots(long journalFloor, long restFloor, Duration rest) {
        return new StoreSettings(
                directory, port, fsync, journalFloor, restFloor, rest, reserve, limit);
    }

    StoreSettings withSpace(long reserve, long limit) {
        return new StoreSettings(
                directory, port, fsync, journalFloor, restFloor, rest, reserve, limit);
    }
}
