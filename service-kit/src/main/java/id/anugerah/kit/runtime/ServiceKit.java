package id.anugerah.kit.runtime;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Permissions;
import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.description.Description;
import id.anugerah.kit.document.Restoration;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.kafka.KafkaDeadLetters;
import id.anugerah.kit.kafka.KafkaLog;
import id.anugerah.kit.kafka.LogAccess;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.mongo.StoreAccess;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.kit.relay.Sweeper;
import id.anugerah.kit.security.CallerArgument;
import id.anugerah.kit.security.Doors;
import id.anugerah.kit.web.Arrival;
import id.anugerah.kit.web.Bounds;
import id.anugerah.kit.web.Languages;
import id.anugerah.kit.web.ProblemAdvice;
import id.anugerah.kit.web.ProblemPages;
import id.anugerah.kit.web.Reached;
import id.anugerah.kit.web.ReadYourWrites;
import id.anugerah.kit.web.RefusalFilter;
import id.anugerah.kit.web.SeenAdvice;
import id.anugerah.kit.web.StrictJson;
import id.anugerah.kit.web.StrictParameters;

import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** What a service imports to speak like all others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ServiceSettings.class, LogAccess.class, StoreAccess.class})
@Import({
    Doors.class,
    Description.class,
    Bounds.class,
    ProblemAdvice.class,
    ProblemPages.class,
    SeenAdvice.class,
    OpsController.class
})
public class ServiceKit {
    private static final int RELAY_BATCH = 2_000;
    private static final int RELAY_CAPACITY = 20_000;

    @Bean
    InstantSource machineTime() {
        return InstantSource.system();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer admission(StoreAccess access) {
        return access::tell;
    }

    @Bean
    DefaultKafkaProducerFactoryCustomizer producersAdmission(LogAccess access) {
        return factory -> factory.updateConfigs(access.properties());
    }

    @Bean
    DefaultKafkaConsumerFactoryCustomizer consumersAdmission(LogAccess access) {
        return factory -> factory.updateConfigs(access.properties());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .retryWrites(false)
                        .applyToClusterSettings(c -> c.serverSelectionTimeout(3, TimeUnit.SECONDS))
                        .applyToSocketSettings(s ->
                                s.connectTimeout(2, TimeUnit.SECONDS)
                                        .readTimeout(10, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, ServiceSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    MongoStore store(MongoDatabase database) {
        return new MongoStore(database);
    }

    @Bean
    Topics topics(ServiceSettings settings) {
        return new Topics(settings.prefix(), settings.partitions(), settings.replicas());
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> producer(ProducerFactory<?, ?> factory) {
        @SuppressWarnings("unchecked")
        var typed = (ProducerFactory<String, byte[]>) factory;
        return typed.createNonTransactionalProducer();
    }

    @Bean
    Log log(Producer<String, byte[]> producer, Topics topics) {
        return new KafkaLog(producer, topics);
    }

    @Bean
    Teller teller(
            ServiceSettings settings,
            InstantSource machine,
            @Value("${anugerah.epoch:0}") long epoch) {
        var writer = settings.instance() + "-" + UUID.randomUUID();
        return new Teller(settings.service(), writer, machine, epoch);
    }

    @Bean
    Progress progress(MongoStore store, Teller teller) {
        return new Progress(store, teller.writer());
    }

    @Bean
    Relay relay(MongoStore store, Log log, Progress progress) {
        return new Relay(store, log, progress, RELAY_BATCH, RELAY_CAPACITY);
    }

    @Bean
    Reached reached(Relay relay) {
        return new Reached(relay);
    }

    @Bean
    DeadLetters deadLetters(
            Producer<String, byte[]> producer,
            Topics topics,
            ServiceSettings settings,
            InstantSource machine) {
        return new KafkaDeadLetters(producer, topics, settings.service(), machine);
    }

    @Bean
    Platform platform(MongoStore store, Reached reached, Teller teller, DeadLetters deadLetters) {
        return new Platform(store, reached, teller, deadLetters);
    }

    @Bean
    Editions editions(Platform platform, InstantSource machine) {
        return new Editions(platform.copies(new Editions.Following()), machine);
    }

    @Bean
    Access access(Platform platform) {
        return new Access(platform.copies(new Access.Following()), Permissions.load());
    }

    @Bean
    @Lazy(false)
    Engine engine(
            Platform platform,
            ServiceSettings settings,
            MongoStore store,
            Reached reached,
            Relay relay,
            Progress progress,
            Teller teller,
            DeadLetters deadLetters,
            Topics topics,
            KafkaAdmin admin,
            LogAccess access,
            ConsumerFactory<?, ?> consumers,
            List<Migration> migrations,
            InstantSource machine) {
        @SuppressWarnings("unchecked")
        var typed = (ConsumerFactory<String, byte[]>) consumers;
        var sweeper =
                new Sweeper(
                        store,
                        relay,
                        progress,
                        platform::collections,
                        teller.writer(),
                        machine,
                        settings.lease());
        var administration = new HashMap<>(admin.getConfigurationProperties());
        administration.putAll(access.properties());
        var waiting = new Migrations(migrations, store, machine);
        var engine =
                new Engine(
                        platform,
                        settings,
                        store,
                        relay,
                        progress,
                        sweeper,
                        deadLetters,
                        topics,
                        administration,
                        typed,
                        waiting,
                        new Restoration(store, reached, teller, platform::resent));
        if (!waiting.isEmpty() || teller.epoch() > 0) engine.shutUntilStarted();
        return engine;
    }

    @Bean
    HealthIndicator platformHealthIndicator(Engine engine, MongoDatabase database) {
        return () -> {
            if (!engine.isReady()) return Health.outOfService().build();
            try {
                database.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (MongoException e) {
                return Health.down().build();
            }
        };
    }

    @Bean
    FilterRegistrationBean<Arrival> arrival(InstantSource machine) {
        var registration = new FilterRegistrationBean<>(new Arrival(machine));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RefusalFilter> refusals() {
        var registration = new FilterRegistrationBean<>(new RefusalFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ReadYourWrites> readYourWrites(
            Reached reached, Platform platform, Editions editions) {
        var filter = new ReadYourWrites(reached, platform::allCopies, editions::forget);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    WebMvcConfigurer requests() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new StrictParameters());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
