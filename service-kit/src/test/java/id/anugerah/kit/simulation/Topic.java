package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.copy.Wire;
import id.anugerah.kit.document.Outgoing;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A topic of the log; its partitions keep the order in which they were appended to. */
final class Topic {
    private final String name;
    private final List<List<Delivery>> partitions;

    Topic(String name, int partitions) {
        this.name = name;
        this.partitions =
                IntStream.range(0, partitions)
                        .<List<Delivery>>mapToObj(_ -> new ArrayList<>())
                        .toList();
    }

    int size() {
        return partitions.size();
    }

    List<Delivery> partition(int number) {
        return partitions.get(number);
    }

    Stream<Delivery> records() {
        return partitions.stream().flatMap(List::stream);
    }

    void append(Outgoing event) {
        var envelope = event.envelope();
        append(
                envelope.aggregate(),
                Wire.headers(envelope),
                envelope.data().getBytes(StandardCharsets.UTF_8));
    }

    void append(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        int number = key == null ? 0 : Math.floorMod(key.hashCode(), partitions.size());
        var partition = partitions.get(number);
        partition.add(new Delivery(name, number, partition.size(), key, headers, value));
    }
}
