package id.anugerah.gateway.signin;

import id.anugerah.gateway.backend.Failover;

import io.netty.channel.ChannelOption;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The way from the gateway to the issuer, which no browser sees. */
final class TokenCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CONNECT_MILLIS = 1000;
    private static final int MOST_CONNECTIONS = 32;

    private TokenCalls() {}

    static WebClient client(Failover failover) {
        var pool =
                ConnectionProvider.builder("issuer")
                        .maxConnections(MOST_CONNECTIONS)
                        .pendingAcquireTimeout(PATIENCE)
                        // below the 20 s after which Tomcat closes an idle connection
                        .maxIdleTime(Duration.ofSeconds(15))
                        .build();
        var http =
                HttpClient.create(pool)
                        // a code counts once: nobody may send it a second time unasked
                        .disableRetry(true)
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                        .responseTimeout(PATIENCE);
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .filter(failover)
                .filter(ExchangeFilterFunction.ofResponseProcessor(TokenCalls::sound))
                .build();
    }

    /** A fault of the issuer is no answer to the question. */
    private static Mono<ClientResponse> sound(ClientResponse response) {
        var status = response.statusCode();
        if (!status.is5xxServerError() && status.value() != 429) return Mono.just(response);
        return response.releaseBody()
                .then(Mono.error(new IOException("the issuer answers " + status.value())));
    }

    /** Ends a refresh token (RFC 7009); the same again does no harm, so it is tried twice. */
    static Mono<Void> revoke(WebClient web, String uri, ClientRegistration client, String token) {
        return web.post()
                .uri(uri)
                .headers(headers ->
                        headers.setBasicAuth(
                                encoded(client.getClientId()), encoded(client.getClientSecret())))
                .body(
                        BodyInserters.fromFormData("token", token)
                                .with("token_type_hint", "refresh_token"))
                .retrieve()
                .toBodilessEntity()
                .retry(1)
                .then();
    }

    // RFC 6749, 2.3.1
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
