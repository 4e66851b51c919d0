package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import org.reactivestreams.Publisher;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import tools.jackson.databind.json.JsonMapper;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An OpenID Connect provider that knows one client, and does to the letter what the real one does;
 * a person's part in it is played by {@link #signIn}.
 */
final class StandInProvider {
    static final String SECRET = "the-client-secret";

    private record Code(String challenge, String nonce, String redirect, Person person) {}

    private record Person(String account, List<String> roles, String role) {}

    private final Issuer issuer;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> sessions = new ConcurrentHashMap<>();
    private final List<MultiValueMap<String, String>> asked = new CopyOnWriteArrayList<>();
    private final List<String> issued = new CopyOnWriteArrayList<>();
    private volatile Duration lifetime;
    private volatile boolean rotates;
    private volatile int refusesRevocations;
    private volatile Duration takes;
    private volatile UnaryOperator<JWTClaimsSet.Builder> idToken;

    StandInProvider(Issuer issuer) {
        this.issuer = issuer;
        behave();
    }

    /** As a provider should, from now on. */
    void behave() {
        lifetime = Duration.ofMinutes(5);
        rotates = false;
        refusesRevocations = 0;
        takes = Duration.ZERO;
        idToken = same -> same;
        asked.clear();
    }

    void accessTokensLast(Duration time) {
        lifetime = time;
    }

    void rotates() {
        rotates = true;
    }

    void refusesRevocations(int times) {
        refusesRevocations = times;
    }

    void takes(Duration time) {
        takes = time;
    }

    void idTokens(UnaryOperator<JWTClaimsSet.Builder> changed) {
        idToken = changed;
    }

    /** What was asked of the token endpoint, by grant type; or of the revocation endpoint. */
    List<MultiValueMap<String, String>> asked(String kind) {
        return asked.stream().filter(form -> kind.equals(form.getFirst("kind"))).toList();
    }

    /** Every token and code that was ever handed out. */
    List<String> issued() {
        return issued;
    }

    /** Ends all sessions, as an administrator does. */
    void endAll() {
        sessions.clear();
    }

    int sessions() {
        return sessions.size();
    }

    /**
     * A person arrives with the browser and signs in; the browser is sent back to where this says.
     */
    String signIn(String location, String account, String... roles) {
        var asked = UriComponentsBuilder.fromUriString(location).build(true).getQueryParams();
        var query = new LinkedMultiValueMap<String, String>();
        asked.forEach((name, values) -> query.add(name, decoded(values.getFirst())));
        assertThat(query.getFirst("response_type")).isEqualTo("code");
        assertThat(query.getFirst("client_id")).isEqualTo("anugerah-web");
        assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
        var scopes = List.of(String.valueOf(query.getFirst("scope")).split(" "));
        assertThat(scopes).contains("openid", "role:operator", "role:secretariat", "role:ops");
        var held = List.of(roles);
        var wanted = String.valueOf(query.getFirst("role"));
        var code = fresh("code");
        codes.put(
                code,
                new Code(
                        query.getFirst("code_challenge"),
                        query.getFirst("nonce"),
                        query.getFirst("redirect_uri"),
                        new Person(
                                account, held, held.contains(wanted) ? wanted : held.getFirst())));
        return UriComponentsBuilder.fromUriString(query.getFirst("redirect_uri"))
                .queryParam("code", code)
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(query.getFirst("state"))
                .toUriString();
    }

    Publisher<Void> token(HttpServerRequest request, HttpServerResponse response) {
        return form(
                request,
                response,
                form -> {
                    var kind = String.valueOf(form.getFirst("grant_type"));
                    form.add("kind", kind);
                    asked.add(form);
                    return switch (kind) {
                        case "authorization_code" -> redeem(form);
                        case "refresh_token" -> renew(form);
                        default -> Map.of("error", "unsupported_grant_type");
                    };
                });
    }

    Publisher<Void> revoke(HttpServerRequest request, HttpServerResponse response) {
        if (refusesRevocations-- > 0) return response.status(500).send();
        return form(
                request,
                response,
                form -> {
                    form.add("kind", "revocation");
                    asked.add(form);
                    sessions.remove(String.valueOf(form.getFirst("token")));
                    return Map.of();
                });
    }

    private Map<String, Object> redeem(MultiValueMap<String, String> form) {
        var code = codes.remove(String.valueOf(form.getFirst("code")));
        if (code == null
                || !code.redirect().equals(form.getFirst("redirect_uri"))
                || !code.challenge().equals(hash(String.valueOf(form.getFirst("code_verifier"))))) {
            return Map.of("error", "invalid_grant");
        }
        var person = code.person();
        var answer = tokens(person, person.roles());
        var id =
                new JWTClaimsSet.Builder()
                        .issuer(Issuer.NAME)
                        .subject(person.account())
                        .audience("anugerah-web")
                        .claim("nonce", code.nonce())
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        answer.put("id_token", handedOut(issuer.sign(idToken.apply(id).build())));
        answer.put("refresh_token", begin(person));
        return answer;
    }

    private Map<String, Object> renew(MultiValueMap<String, String> form) {
        var token = String.valueOf(form.getFirst("refresh_token"));
        var person = sessions.get(token);
        if (person == null) return Map.of("error", "invalid_grant");
        var role = String.valueOf(form.getFirst("scope")).replaceFirst("^openid role:", "");
        if (!person.roles().contains(role)) return Map.of("error", "invalid_scope");
        var changed = new Person(person.account(), person.roles(), role);
        var answer = tokens(changed, List.of(role));
        if (rotates) {
            sessions.remove(token);
            answer.put("refresh_token", begin(changed));
        }
        return answer;
    }

    private String begin(Person person) {
        var refresh = fresh("refresh");
        sessions.put(refresh, person);
        return refresh;
    }

    private Map<String, Object> tokens(Person person, List<String> scopes) {
        var claims =
                Issuer.claims()
                        .subject(person.account())
                        .claim("role", person.role())
                        .jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plus(lifetime)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", handedOut(issuer.sign(claims.build())));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Math.max(1, lifetime.toSeconds()));
        answer.put(
                "scope",
                "openid "
                        + scopes.stream()
                                .map(role -> "role:" + role)
                                .collect(Collectors.joining(" ")));
        return answer;
    }

    private String fresh(String kind) {
        return handedOut(kind + "-" + UUID.randomUUID());
    }

    private String handedOut(String token) {
        issued.add(token);
        return token;
    }

    private interface Deed {
        Map<String, Object> with(MultiValueMap<String, String> form);
    }

    private Publisher<Void> form(
            HttpServerRequest request, HttpServerResponse response, Deed deed) {
        var basic =
                Base64.getEncoder()
                        .encodeToString(
                                ("anugerah-web:" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(request.requestHeaders().get("Authorization"))) {
            return answer(response, 401, Map.of("error", "invalid_client"));
        }
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .delayElement(takes)
                .flatMap(body -> {
                    var told = deed.with(parsed(body));
                    return Mono.from(answer(response, told.containsKey("error") ? 400 : 200, told));
                });
    }

    private static Publisher<Void> answer(
            HttpServerResponse response, int status, Map<String, Object> body) {
        return response.status(status)
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .sendString(Mono.just(JsonMapper.shared().writeValueAsString(body)))
                .then();
    }

    private static MultiValueMap<String, String> parsed(String body) {
        var form = new LinkedMultiValueMap<String, String>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> form.add(decoded(pair[0]), decoded(pair[1])));
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String hash(String verifier) {
        var digest = StandIn.sha256().digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
