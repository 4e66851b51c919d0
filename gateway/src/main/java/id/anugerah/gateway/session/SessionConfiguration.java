package id.anugerah.gateway.session;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import id.anugerah.gateway.edge.CrossOrigin;
import id.anugerah.gateway.page.PageRoute;
import id.anugerah.gateway.page.Reading;
import id.anugerah.gateway.problem.Problems;
import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.signin.Doors;
import id.anugerah.gateway.signin.Provider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The door for browsers, and the pages about their sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final String SESSION = "/api/session";

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    MongoClient mongo(SessionSettings settings) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .retryWrites(false)
                        .applyToClusterSettings(c -> c.serverSelectionTimeout(1, TimeUnit.SECONDS))
                        .applyToConnectionPoolSettings(p -> p.maxWaitTime(1, TimeUnit.SECONDS))
                        .applyToSocketSettings(s ->
                                s.connectTimeout(1, TimeUnit.SECONDS)
                                        .readTimeout(3, TimeUnit.SECONDS))
                        .applyConnectionString(new ConnectionString(settings.mongodb()))
                        .build());
    }

    @Bean
    MongoDatabase database(MongoClient mongo, SessionSettings settings) {
        return mongo.getDatabase(settings.database());
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain browserDoor(
            ServerHttpSecurity http, Sessions sessions, CrossOrigin origins, Problems problems) {
        var sameSite = new SameSite(origins);
        return Doors.at(http, problems)
                .addFilterBefore(sameSite, SecurityWebFiltersOrder.CSRF)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(SameSite.tokens())
                                .csrfTokenRequestHandler(sameSite)
                                .requireCsrfProtectionMatcher(SameSite::needed)
                                .accessDeniedHandler((exchange, _) ->
                                        problems.write(
                                                exchange, Refusal.CSRF_TOKEN_NEEDED.because())))
                .addFilterAt(new SessionFilter(sessions), SecurityWebFiltersOrder.AUTHENTICATION)
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> sessionRoutes(SessionPages pages, Journey journey) {
        return PageRoute.of(
                        SESSION,
                        Map.of(
                                HttpMethod.GET,
                                pages::show,
                                HttpMethod.HEAD,
                                pages::show,
                                HttpMethod.DELETE,
                                pages::end))
                .and(PageRoute.of(SESSION + "/role", Map.of(HttpMethod.PUT, pages::switchRole)))
                .and(Reading.of(SESSION + "/start", journey::start))
                .and(Reading.of(Provider.CALLBACK, journey::callback));
    }
}
