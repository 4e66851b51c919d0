package id.anugerah.gateway.signin;

import id.anugerah.gateway.problem.Problems;
import id.anugerah.gateway.problem.Refusal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * The door for those who show a token with each request; the services verify the same token again.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    @Bean
    Keys keys(SignInSettings settings) {
        return new Keys(settings.jwksUri());
    }

    @Bean
    ReactiveJwtDecoder tokenDecoder(SignInSettings settings, Keys keys) {
        return Tokens.decoder(settings, keys);
    }

    @Bean
    ServerExchangeRejectedHandler rejected(Problems problems) {
        return (exchange, _) -> problems.write(exchange, Refusal.MALFORMED.because());
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain tokenDoor(
            ServerHttpSecurity http, ReactiveJwtDecoder decoder, Problems problems) {
        // no cookie signs anybody in here, so there is nothing for a foreign site to ride on
        return Doors.at(http, problems)
                .securityMatcher(SecurityConfiguration::showsToken)
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(Doors.notSignedIn(problems))
                                .jwt(jwt -> jwt.jwtDecoder(decoder)))
                .build();
    }

    // at the pages about a browser's session a token means nothing
    private static Mono<MatchResult> showsToken(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                        && !Doors.isAboutSession(request.getPath())
                ? MatchResult.match()
                : MatchResult.notMatch();
    }
}
