package id.anugerah.kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.security.Doors;
import id.anugerah.kit.testing.Servers;
import id.anugerah.kit.testing.TestIssuer;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A service that keeps tales, follows them itself, and is started and stopped on real servers. */
class EngineTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir Path data;
    private final String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final MongoClient client = MongoClients.create(Servers.get().mongodb());
    private final MongoDatabase database = client.getDatabase(prefix + "scoring");

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void after_a_restore_a_new_epoch_makes_every_copy_follow_its_aggregate_again() {
        List<Document> tales;
        List<Document> copies;
        try (var service = start(0)) {
            tell(service, "tale-1", "one");
            tell(service, "tale-1", "two");
            follows(service, "tale-1", "two");
            tales = all("tales");
            copies = all("followed");
            tell(service, "tale-1", "three");
            tell(service, "tale-1", "four");
            tell(service, "tale-2", "lost altogether");
            follows(service, "tale-1", "four");
            follows(service, "tale-2", "lost altogether");
        }
        replace("tales", tales);
        replace("followed", copies);
        try (var service = start(1)) {
            follows(service, "tale-1", "two");
            tell(service, "tale-1", "another three");
            tell(service, "tale-2", "begun anew");
            follows(service, "tale-1", "another three");
            follows(service, "tale-2", "begun anew");
            var part = followed(service).find("tale-1").orElseThrow();
            assertThat(part.part(new Aggregate("scoring", "tale-1")).epoch()).isEqualTo(1);
        }
        try (var service = start(1)) {
            // the epoch begins once, however often the service starts in it
            follows(service, "tale-1", "another three");
            assertThat(tales(service).find("tale-1").orElseThrow().seq()).isEqualTo(4);
        }
    }

    @Test
    void a_service_that_is_told_an_epoch_before_that_of_its_database_does_not_start_to_work() {
        try (var service = start(2)) {
            tell(service, "tale-1", "one");
        }
        var context = run(1);
        try (context) {
            var engine = context.getBean(Engine.class);
            await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> !engine.isReady());
        }
    }

    @Test
    void nobody_sees_a_document_of_the_version_before_while_a_service_starts() {
        database.getCollection("tales")
                .insertOne(
                        new Document("_id", "tale-0")
                                .append("version", 1L)
                                .append("seq", 0L)
                                .append("epoch", 0L)
                                .append("state", new Document("said", "before")));
        try (var service = start(0, "anugerah.test.migrate=true")) {
            assertThat(tales(service).find("tale-0").orElseThrow().state().text())
                    .isEqualTo("before");
            assertThat(database.getCollection("migrations").countDocuments()).isEqualTo(1);
        }
    }

    private List<Document> all(String collection) {
        return database.getCollection(collection).find().into(new ArrayList<>());
    }

    private void replace(String collection, List<Document> documents) {
        database.getCollection(collection).deleteMany(new Document());
        database.getCollection(collection).insertMany(documents);
    }

    @SuppressWarnings("unchecked")
    private static Documents<Tale> tales(ConfigurableApplicationContext service) {
        return service.getBean(Documents.class);
    }

    @SuppressWarnings("unchecked")
    private static Copies<Tale> followed(ConfigurableApplicationContext service) {
        return service.getBean("followed", Copies.class);
    }

    private static void tell(ConfigurableApplicationContext service, String id, String text) {
        var next = new Tale(text);
        var tales = tales(service);
        var told = tales.create(id, text, Act.system(null), next, List.of(new Tale.Told(text)));
        if (text.equals(told.bodyHash())) return;
        tales.change(id, Act.system(null), _ -> Change.to(next, new Tale.Told(text)));
    }

    private static void follows(ConfigurableApplicationContext service, String id, String text) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(followed(service).find(id))
                                .get()
                                .returns(text, copy -> copy.state().text()));
    }

    private ConfigurableApplicationContext start(long epoch, String... more) {
        var context = run(epoch, more);
        await().atMost(SOON).until(() -> context.getBean(Engine.class).isReady());
        return context;
    }

    private ConfigurableApplicationContext run(long epoch, String... more) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "spring.config.import=classpath:service-kit.yaml",
                                "server.port=0",
                                "spring.mongodb.uri=" + Servers.get().mongodb(),
                                "spring.kafka.bootstrap-servers=" + Servers.get().kafka(),
                                "anugerah.service=scoring",
                                "anugerah.prefix=" + prefix,
                                "anugerah.partitions=2",
                                "anugerah.data=" + data,
                                "anugerah.issuer=" + TestIssuer.get().issuer(),
                                "anugerah.jwks-uri=" + TestIssuer.get().jwksUri(),
                                "anugerah.epoch=" + epoch));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(Tales.class)
                .run(settings.stream().map(one -> "--" + one).toArray(String[]::new));
    }

    /** What was told last. */
    record Tale(String text) {
        /** It was told. */
        @EventType("scoring.tale-told.v1")
        record Told(String text) implements Event {}

        /** The state, told once more. */
        @EventType(value = "scoring.tale-resent.v1", state = true)
        record Resent(String text) implements Event {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ServiceKit.class)
    static class Tales {
        @Bean
        Doors.Open open() {
            return new Doors.Open(List.of(), List.of());
        }

        @Bean
        Documents<Tale> tales(Platform platform) {
            var tales = platform.documents("tales", Tale.class);
            platform.resends(tales, _ -> null, tale -> new Tale.Resent(tale.text()));
            return tales;
        }

        @Bean
        Copies<Tale> followed(Platform platform) {
            return platform.copies(new Following());
        }

        @Bean
        @ConditionalOnProperty("anugerah.test.migrate")
        Migration saidIsText() {
            return new Migration() {
                @Override
                public String id() {
                    return "2026-01-said-is-text";
                }

                @Override
                public String collection() {
                    return "tales";
                }

                @Override
                public Document migrated(Document before) {
                    var state = before.get("state", Document.class);
                    var said = state.remove("said");
                    if (said != null) state.put("text", said);
                    return before;
                }
            };
        }
    }

    private static final class Following implements Fold<Tale> {
        @Override
        public String collection() {
            return "followed";
        }

        @Override
        public Class<Tale> state() {
            return Tale.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("scoring");
        }

        @Override
        public @Nullable String home(Aggregate source) {
            return source.id();
        }

        @Override
        public Tale start(String home) {
            return new Tale("");
        }

        @Override
        public Folded<Tale> apply(Tale state, Envelope event) {
            if (event.is(Tale.Resent.class)) {
                return Folded.to(new Tale(event.as(Tale.Resent.class).text()));
            }
            return Folded.to(new Tale(event.as(Tale.Told.class).text()));
        }
    }
}
