package id.anugerah.kit.copy;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A record as the log delivered it.
 *
 * @param topic without prefix
 * @param headers texts by name
 */
public record Delivery(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {}
