package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Person.Answer;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The public client as it signs people in: code with PKCE, then rotating refresh tokens. */
final class AppClient {
    static final String REDIRECT = "http://127.0.0.1:49152/callback";
    private static final Map<String, String> FORM =
            Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final Person browser;
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private final String state = UUID.randomUUID().toString();

    AppClient(int port) {
        this.browser = Person.anybody(port);
    }

    String verifier() {
        return verifier;
    }

    /** What it asks the authorization endpoint for. */
    Map<String, String> request(String scope) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", "anugerah-app");
        asked.put("redirect_uri", REDIRECT);
        asked.put("scope", scope);
        asked.put("state", state);
        asked.put("nonce", "n-1");
        asked.put("code_challenge", challenge());
        asked.put("code_challenge_method", "S256");
        return asked;
    }

    private String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
    }

    Answer ask(Map<String, String> request) {
        return browser.get("/oauth2/authorize?" + form(request));
    }

    Answer present(String ticket, Map<String, String> request) {
        var all = new LinkedHashMap<>(request);
        all.put("ticket", ticket);
        return post("/oauth2/authorize", all);
    }

    /** The code that the endpoint sends back. */
    String code(String ticket, String scope) {
        var sent = redirected(present(ticket, request(scope)));
        assertThat(sent).containsEntry("state", state).containsKey("code");
        return sent.get("code");
    }

    static Map<String, String> redirected(Answer answer) {
        assertThat(answer.status()).as(answer.raw()).isEqualTo(302);
        var uri = URI.create(answer.header("Location"));
        assertThat(uri.toString()).startsWith(REDIRECT + "?");
        return Arrays.stream(uri.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    Answer exchange(String code) {
        return exchange(code, verifier);
    }

    Answer exchange(String code, String shown) {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "anugerah-app",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", shown));
    }

    Answer refresh(String token) {
        return refresh(token, "");
    }

    Answer refresh(String token, String scope) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", "refresh_token");
        fields.put("client_id", "anugerah-app");
        fields.put("refresh_token", token);
        if (!scope.isEmpty()) fields.put("scope", scope);
        return post("/oauth2/token", fields);
    }

    Answer revoke(String token) {
        return post("/oauth2/revoke", Map.of("client_id", "anugerah-app", "token", token));
    }

    /** All of it, for somebody who has a ticket. */
    Answer signIn(String ticket, String scope) {
        return exchange(code(ticket, scope)).ok();
    }

    private Answer post(String path, Map<String, String> fields) {
        return browser.post(path, FORM, BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
