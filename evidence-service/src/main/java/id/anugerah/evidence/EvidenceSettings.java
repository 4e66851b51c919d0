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
 */
@ConfigurationProperties("anugerah.evidence")
public record EvidenceSettings(
        @DefaultValue("64MB") DataSize largestFile, @DefaultValue("5s") Duration grace) {}
