package id.anugerah.journeys.identity;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The app: code with PKCE through the system's browser, then rotating refresh tokens. */
final class MobileClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REDIRECT = "id.anugerah.app:/callback";
    private static final String CLIENT = "anugerah-app";

    private final URI site;
    private final JsonNode issuer;
    private String access = "";
    private String refresh = "";

    /** Learns from the issuer's own description where everything is. */
    MobileClient(URI site) {
        this.site = site;
        var path = "/.well-known/openid-configuration";
        var told = Wire.send(HttpRequest.newBuilder(site.resolve(path)).build());
        this.issuer = JSON.readTree(told.body());
    }

    void signIn(String scope, Supplier<String> ticket) {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", CLIENT);
        asked.put("redirect_uri", REDIRECT);
        asked.put("scope", scope);
        asked.put("state", UUID.randomUUID().toString());
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        var endpoint = issuer.path("authorization_endpoint").asString();
        var page =
                Wire.send(
                        HttpRequest.newBuilder(URI.create(endpoint + "?" + Wire.form(asked)))
                                .build());
        assertThat(page.statusCode()).isEqualTo(303);
        asked.put("ticket", ticket.get());
        var sent = post(endpoint, asked);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        var back = sent.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(REDIRECT + "?");
        var given = Wire.query(URI.create("http://app/" + back.substring(back.indexOf('?'))));
        assertThat(given).containsEntry("state", asked.get("state"));
        var tokens =
                post(
                        issuer.path("token_endpoint").asString(),
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", CLIENT,
                                "code", given.getOrDefault("code", ""),
                                "redirect_uri", REDIRECT,
                                "code_verifier", verifier));
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        keep(tokens);
    }

    /** The present refresh token. */
    String refreshToken() {
        return refresh;
    }

    /** Gets newer tokens; the answer is 200 if it may. */
    int refresh(String scope) {
        var answer = exchange(refresh, scope);
        if (answer.statusCode() == 200) keep(answer);
        return answer.statusCode();
    }

    /** Shows some refresh token. */
    HttpResponse<String> exchange(String token, String scope) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "refresh_token");
        fields.put("client_id", CLIENT);
        fields.put("refresh_token", token);
        if (!scope.isEmpty()) fields.put("scope", scope);
        return post(issuer.path("token_endpoint").asString(), fields);
    }

    int revoke() {
        var fields = Map.of("client_id", CLIENT, "token", refresh);
        return post(issuer.path("revocation_endpoint").asString(), fields).statusCode();
    }

    /** Reads with the present access token. */
    HttpResponse<String> read(String path) {
        return Wire.send(
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Authorization", "Bearer " + access)
                        .build());
    }

    private void keep(HttpResponse<String> answer) {
        var tokens = JSON.readTree(answer.body());
        access = tokens.path("access_token").asString();
        refresh = tokens.path("refresh_token").asString();
    }

    private static HttpResponse<String> post(String address, Map<String, String> fields) {
        return Wire.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", Wire.FORM)
                        .POST(BodyPublishers.ofString(Wire.form(fields)))
                        .build());
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
