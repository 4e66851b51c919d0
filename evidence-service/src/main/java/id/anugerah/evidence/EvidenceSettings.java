package id.anugerah.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * What is set from outside for this service alone.
 *
 * @param largestFile how large an uploaded file may be
 * @param grace how long after the deadline, in programme time, submissions close by themselves; a
 *     request that arrived in time is answered within it
 * @param orphanSweep how often bytes are looked for that no file was noted for
 * @param orphanAge how old such bytes are before they are removed, by machine time; at least a day,
 *     which is far longer than the note of a file can lag behind its bytes
 */
@ConfigurationProperties("anugerah.evidence")
public record EvidenceSettings(
        @DefaultValue("64MB") DataSize largestFile,
        @DefaultValue("5s") Duration grace,
        @DefaultValue("1h") Duration orphanSweep,
        @DefaultValue("24h") Duration orphanAge) {
    private static final Duration YOUNGEST_ORPHAN = Duration.ofDays(1);

    public EvidenceSettings {
        if (!orphanSweep.isPositive()) {
            throw new IllegalArgumentException("anugerah.evidence.orphan-sweep: " + orphanSweep);
        }
        if (orphanAge.compareTo(YOUNGEST_ORPHAN) < 0) {
            throw new IllegalArgumentException(
                    "anugerah.evidence.orphan-age is below a day: " + orphanAge);
        }
    }
}
