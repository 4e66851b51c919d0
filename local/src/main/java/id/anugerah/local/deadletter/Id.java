package id.anugerah.local.deadletter;

import org.apache.kafka.common.TopicPartition;

import java.util.regex.Pattern;

/** Where a dead letter lies, written {@code topic/partition/offset}. */
record Id(String topic, int partition, long offset) {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,249})/(\\d{1,9})/(\\d{1,18})");

    static Id parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DeadLetterRefused(
                    "\""
                            + text
                            + "\" is no dead letter's id; an id reads topic/partition/offset, as"
                            + " \"dlt list\" shows it.");
        }
        return new Id(
                parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    TopicPartition place() {
        return new TopicPartition(topic, partition);
    }

    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
