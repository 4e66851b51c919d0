package id.anugerah.gateway.signin;

import id.anugerah.gateway.problem.Problems;
import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.route.Routes;
import id.anugerah.gateway.route.Row;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/** Who may pass, as the route table says; the services verify the same token again. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    @Bean
    ReactiveJwtDecoder tokenDecoder(SignInSettings settings) {
        return Tokens.decoder(settings);
    }

    @Bean
    ServerExchangeRejectedHandler rejected(Problems problems) {
        return (exchange, _) -> problems.write(exchange, Refusal.MALFORMED.because());
    }

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http, ReactiveJwtDecoder decoder, Problems problems) {
        ServerAuthenticationEntryPoint notSignedIn =
                (exchange, _) -> problems.write(exchange, Refusal.NOT_SIGNED_IN.because());
        // no cookie signs anybody in here, so there is nothing for a foreign site to ride on
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(SecurityConfiguration::authorise)
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(notSignedIn)
                                .jwt(jwt -> jwt.jwtDecoder(decoder)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notSignedIn)
                                .accessDeniedHandler((exchange, _) ->
                                        problems.write(exchange, Refusal.NOT_ALLOWED.because())))
                .build();
    }

    private static void authorise(AuthorizeExchangeSpec rules) {
        Routes.TABLE.forEach(row -> authorise(rules, row));
        rules.pathMatchers("/api/**").authenticated();
        // what is left is not routed: the gateway's own pages, or nothing at all
        rules.anyExchange().permitAll();
    }

    private static void authorise(AuthorizeExchangeSpec rules, Row row) {
        switch (row.signIn()) {
            case NEVER -> rules.matchers(matching(row)).permitAll();
            case TO_WRITE -> {
                for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
                    rules.matchers(
                                    new PathPatternParserServerWebExchangeMatcher(
                                            row.path(), method))
                            .permitAll();
                }
                rules.matchers(matching(row)).authenticated();
            }
            case ALWAYS -> rules.matchers(matching(row)).authenticated();
        }
    }

    private static PathPatternParserServerWebExchangeMatcher matching(Row row) {
        return new PathPatternParserServerWebExchangeMatcher(row.path());
    }
}
