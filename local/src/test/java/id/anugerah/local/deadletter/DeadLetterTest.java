package id.anugerah.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import id.anugerah.local.broker.Broker;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DeadLetterTest {
    @TempDir static Path dir;
    private static Broker broker;
    private static int runs;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String prefix = "";

    @BeforeAll
    static void startBroker() {
        broker = Broker.start(dir.resolve("broker"), 0);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void openTopics() throws Exception {
        prefix = "run" + ++runs + ".";
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(prefix + "scoring", 3, (short) 1),
                                    new NewTopic(prefix + "scoring-dlt", 3, (short) 1)))
                    .all()
                    .get(30, SECONDS);
        }
    }

    @Test
    void a_dead_letter_goes_back_as_it_was_to_the_consumer_that_set_it_aside() throws Exception {
        setAside(2, "entry-1", "{\"points\":101}", 17);

        run("replay", prefix + "scoring-dlt/2/0");

        var back = scoring().getFirst();
        assertThat(back.partition()).isEqualTo(2);
        assertThat(back.key()).isEqualTo("entry-1");
        assertThat(back.value()).isEqualTo("{\"points\":101}");
        assertThat(headers(back))
                .isEqualTo(Map.of("ce_id", "event-17", "replay-for", "notification/letters"));
    }

    @Test
    void an_operator_can_send_a_corrected_body() throws Exception {
        setAside(0, "entry-1", "{\"points\":101}", 1);
        Files.writeString(dir.resolve("corrected.json"), "{\"points\":100}");

        run("replay", prefix + "scoring-dlt/0/0", "--value", "corrected.json");

        assertThat(scoring().getFirst().value()).isEqualTo("{\"points\":100}");
    }

    @Test
    void what_was_sent_again_is_marked_and_left_out_of_the_next_replay_of_all() throws Exception {
        setAside(0, "entry-1", "{}", 1);
        setAside(1, "entry-2", "{}", 2);
        run("replay", prefix + "scoring-dlt/0/0");

        run("replay", "--all");
        run("list");

        assertThat(said.toString(UTF_8)).contains("1 sent again");
        assertThat(
                        said.toString(UTF_8)
                                .lines()
                                .filter(each ->
                                        each.contains("-dlt/") && each.contains("2026-01-05")))
                .hasSize(2);
        assertThat(scoring()).hasSize(2);
        assertThatExceptionOfType(DeadLetterRefused.class)
                .isThrownBy(() -> run("replay", prefix + "scoring-dlt/0/0"))
                .withMessageContaining("--again");
        run("replay", prefix + "scoring-dlt/0/0", "--again");
        assertThat(scoring()).hasSize(3);
    }

    @Test
    void showing_a_dead_letter_tells_its_cause_and_its_body() throws Exception {
        setAside(1, "entry-7", "{\"points\":101}", 3);

        run("show", prefix + "scoring-dlt/1/0");

        assertThat(said.toString(UTF_8))
                .contains(
                        "dlt-cause: points out of range",
                        "key         entry-7",
                        "\"points\" : 101",
                        "sent again  no");
    }

    @Test
    void an_id_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(DeadLetterRefused.class)
                .isThrownBy(() -> run("show", prefix + "scoring-dlt/1/99"))
                .withMessageContaining("There is no dead letter");
        assertThatExceptionOfType(DeadLetterRefused.class)
                .isThrownBy(() -> run("show", "nonsense"));
    }

    private void run(String... args) {
        var clock = Clock.fixed(Instant.parse("2026-01-05T01:02:03Z"), ZoneOffset.UTC);
        try (var letters = new DeadLetters(broker.bootstrap(), prefix, clock)) {
            new DeadLetterMain(letters, dir, new PrintStream(said, true, UTF_8)).run(List.of(args));
        }
    }

    private void setAside(int partition, String key, String value, int number) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(prefix + "scoring-dlt", partition, key, value);
            Map.of(
                            "ce_id",
                            "event-" + number,
                            "dlt-topic",
                            prefix + "scoring",
                            "dlt-partition",
                            String.valueOf(partition),
                            "dlt-offset",
                            String.valueOf(number),
                            "dlt-consumer",
                            "notification",
                            "dlt-fold",
                            "letters",
                            "dlt-cause",
                            "points out of range",
                            "dlt-at",
                            "2026-01-04T00:00:00Z")
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            producer.send(record).get(30, SECONDS);
        }
    }

    private List<ConsumerRecord<String, String>> scoring() {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrap());
        try (var consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            var places =
                    List.of(0, 1, 2).stream()
                            .map(each -> new TopicPartition(prefix + "scoring", each))
                            .toList();
            var expected =
                    consumer.endOffsets(places).values().stream().mapToLong(Long::longValue).sum();
            consumer.assign(places);
            consumer.seekToBeginning(places);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (found.size() < expected) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
        return headers;
    }
}
