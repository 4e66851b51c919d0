package id.anugerah.kit.security;

import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What every service refuses by default: anything without a valid token, apart from what it names
 * as open.
 */
@Configuration(proxyBeanMethods = false)
public class Doors {
    /** Paths that a service opens to everybody; each service defines one bean. */
    public record Open(List<String> readable, List<String> all) {}

    /** Says that nobody is signed in. */
    public static final AuthenticationEntryPoint NOT_SIGNED_IN =
            (request, response, _) ->
                    Problems.write(request, response, CommonRefusal.NOT_SIGNED_IN.because());

    /** Says that the caller may not. */
    public static final AccessDeniedHandler NOT_ALLOWED =
            (request, response, _) ->
                    Problems.write(request, response, CommonRefusal.NOT_ALLOWED.because());

    @Bean
    @Order(100)
    SecurityFilterChain doors(HttpSecurity http, Open open) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/actuator/**", "/ops/**")
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET, open.readable().toArray(String[]::new))
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.HEAD, open.readable().toArray(String[]::new))
                                .permitAll()
                                .requestMatchers(open.all().toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(_ -> {}).authenticationEntryPoint(NOT_SIGNED_IN))
                .exceptionHandling(refuse ->
                        refuse.authenticationEntryPoint(NOT_SIGNED_IN)
                                .accessDeniedHandler(NOT_ALLOWED))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Another issuer may say by other names who somebody is and as what they act. */
    private static Converter<Map<String, Object>, Map<String, Object>> renaming(
            ServiceSettings settings) {
        var usual = MappedJwtClaimSetConverter.withDefaults(Map.of());
        return told -> {
            var claims = new HashMap<String, Object>(told);
            rename(claims, settings.accountClaim(), JwtClaimNames.SUB);
            rename(claims, settings.roleClaim(), CallerArgument.ROLE);
            return usual.convert(claims);
        };
    }

    private static void rename(Map<String, Object> claims, String told, String ours) {
        if (told.equals(ours)) return;
        var value = claims.get(told);
        if (value == null) claims.remove(ours);
        else claims.put(ours, value);
    }

    /**
     * Which tokens are good: signed with RS256 by a key of the issuer, for this platform, about
     * somebody, with an end, and within their time.
     */
    @Bean
    JwtDecoder tokens(ServiceSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.jwksUri()).build();
        decoder.setClaimSetConverter(renaming(settings));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.issuer()),
                        // a token without an end would never expire
                        new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                        new JwtClaimValidator<Object>(JwtClaimNames.SUB, Objects::nonNull),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD,
                                audience ->
                                        audience != null
                                                && audience.contains(settings.audience()))));
        return decoder;
    }
}
