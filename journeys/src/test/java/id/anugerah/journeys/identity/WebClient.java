package id.anugerah.journeys.identity;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A browser with our page in it: it keeps cookies, and the page repeats the CSRF cookie. */
final class WebClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CSRF = "__Host-anugerah-csrf";

    private final URI site;
    private final Map<String, String> jar = new LinkedHashMap<>();

    WebClient(URI site) {
        this.site = site;
    }

    /**
     * Goes from the button to the page that the browser wanted, by way of the issuer.
     *
     * @param ticket what the sign-in page gets from its person
     */
    void signIn(Supplier<String> ticket) {
        var issuer = to(go(get("/api/session/start?next=/status")));
        assertThat(issuer.getPath()).isEqualTo("/oauth2/authorize");
        var page = to(go(HttpRequest.newBuilder(issuer)));
        assertThat(page.getPath()).isEqualTo("/sign-in");
        var asked = Wire.query(page);
        asked.put("ticket", ticket.get());
        var posted =
                HttpRequest.newBuilder(site.resolve("/oauth2/authorize"))
                        .header("Content-Type", Wire.FORM)
                        .header("Origin", origin())
                        .POST(BodyPublishers.ofString(Wire.form(asked)));
        var callback = to(go(posted));
        assertThat(callback.getPath()).isEqualTo("/api/session/callback");
        var home = to(go(HttpRequest.newBuilder(callback)));
        assertThat(home.getPath()).isEqualTo("/status");
        // what the page does first: it gets the cookie that it has to repeat
        assertThat(session().path("signedIn").asBoolean()).isTrue();
    }

    private String origin() {
        return site.getScheme() + "://" + site.getAuthority();
    }

    private URI to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
        return site.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Who the gateway says is signed in. */
    JsonNode session() {
        return JSON.readTree(go(get("/api/session")).body());
    }

    HttpResponse<String> read(String path) {
        return go(get(path));
    }

    /** What the page does with a method other than GET. */
    HttpResponse<String> send(String method, String path, String json) {
        return go(unsafe(method, path, json).header("X-CSRF-Token", String.valueOf(jar.get(CSRF))));
    }

    /** The same, as a foreign page could. */
    HttpResponse<String> sendWithoutToken(String method, String path, String json) {
        return go(unsafe(method, path, json));
    }

    private HttpRequest.Builder unsafe(String method, String path, String json) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    private HttpResponse<String> go(HttpRequest.Builder request) {
        var cookies =
                jar.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        var answer = Wire.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String told) {
        var parts = told.split(";");
        var cookie = parts[0].split("=", 2);
        assertThat(told).as("only for this site, over a safe way").contains("Secure", "Path=/");
        if (told.contains("Max-Age=0")) jar.remove(cookie[0]);
        else jar.put(cookie[0], cookie[1]);
    }
}
