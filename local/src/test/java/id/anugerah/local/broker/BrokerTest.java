package id.anugerah.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

class BrokerTest {
    @TempDir Path dir;

    @Test
    void what_was_acknowledged_is_there_after_a_restart() throws Exception {
        try (var broker = Broker.start(dir, 0)) {
            open(broker.bootstrap());
            send(broker.bootstrap(), "first", "second");
        }
        try (var broker = Broker.start(dir, 0)) {
            assertThat(read(broker.bootstrap(), 2)).containsExactly("first", "second");
            send(broker.bootstrap(), "third");
            assertThat(read(broker.bootstrap(), 3)).containsExactly("first", "second", "third");
        }
    }

    @Test
    void a_topic_nobody_declared_does_not_come_into_being() {
        try (var broker = Broker.start(dir, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            assertThatThrownBy(() ->
                            admin.describeTopics(List.of("stray")).allTopicNames().get(20, SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void what_was_acknowledged_survives_a_kill() throws Exception {
        var port = twoFreePorts();
        var bootstrap = "127.0.0.1:" + port;
        var first = program(port);
        try {
            open(bootstrap);
            send(bootstrap, "kept");
        } finally {
            first.destroyForcibly().waitFor();
        }
        var second = program(port);
        try {
            assertThat(read(bootstrap, 1)).containsExactly("kept");
        } finally {
            second.destroy();
            assertThat(second.waitFor(20, SECONDS)).isTrue();
        }
    }

    private Process program(int port) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var program =
                new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName());
        program.environment().put("ANUGERAH_BROKER_PORT", String.valueOf(port));
        program.environment().put("ANUGERAH_BROKER_DIR", dir.toString());
        return program.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int twoFreePorts() throws IOException {
        while (true) {
            try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var _ =
                            new ServerSocket(
                                    one.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return one.getLocalPort();
            } catch (IOException taken) {
                // the next pair, then
            }
        }
    }

    private static void open(String bootstrap) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic("sheets", Optional.of(1), Optional.empty())))
                    .all()
                    .get(30, SECONDS);
        }
    }

    private static void send(String bootstrap, String... values) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>("sheets", value)).get(30, SECONDS);
            }
        }
    }

    private static List<String> read(String bootstrap, int expected) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("sheets", 0)));
            var values = new ArrayList<String>();
            var end = Instant.now().plusSeconds(30);
            while (values.size() < expected && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
            }
            return values;
        }
    }
}
