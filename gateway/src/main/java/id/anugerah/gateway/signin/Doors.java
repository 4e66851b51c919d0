package id.anugerah.gateway.signin;

import id.anugerah.gateway.problem.Problems;
import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.route.Routes;
import id.anugerah.gateway.route.Row;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What holds at every door: the route table says who may pass, and nothing is remembered. */
public final class Doors {
    private static final PathPattern SESSION =
            PathPatternParser.defaultInstance.parse("/api/session/**");

    private Doors() {}

    /** Whether it is one of the pages about a browser's own session. */
    public static boolean isAboutSession(PathContainer path) {
        return SESSION.matches(path);
    }

    /** Applies it. */
    public static ServerHttpSecurity at(ServerHttpSecurity http, Problems problems) {
        return http.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(Doors::authorise)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notSignedIn(problems))
                                .accessDeniedHandler((exchange, _) ->
                                        problems.write(exchange, Refusal.NOT_ALLOWED.because())));
    }

    static ServerAuthenticationEntryPoint notSignedIn(Problems problems) {
        return (exchange, _) -> problems.write(exchange, Refusal.NOT_SIGNED_IN.because());
    }

    private static void authorise(AuthorizeExchangeSpec rules) {
        Routes.TABLE.forEach(row -> authorise(rules, row));
        rules.matchers(new PathPatternParserServerWebExchangeMatcher(SESSION)).permitAll();
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
