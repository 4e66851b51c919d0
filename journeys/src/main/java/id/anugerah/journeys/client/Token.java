package id.anugerah.journeys.client;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A signed-in account; signs in again when the platform no longer takes the token.
 *
 * <p>A sign-in link works once, so an exchange whose answer got lost begins anew with another link.
 */
final class Token {
    private static final String GRANT = "urn:anugerah:grant:sign-in-link";
    private static final String CLIENT = "anugerah-app";

    private final Gateway gateway;
    private final Login login;
    private final Patience patience;
    private volatile Issued issued;

    private record Issued(String account, String access) {}

    private Token(Gateway gateway, Login login, Patience patience, Issued issued) {
        this.gateway = gateway;
        this.login = login;
        this.patience = patience;
        this.issued = issued;
    }

    static Token issue(Gateway gateway, Login login, Patience patience) {
        return new Token(gateway, login, patience, signIn(gateway, login, patience));
    }

    String account() {
        return issued.account();
    }

    String role() {
        return login.role();
    }

    String access() {
        return issued.access();
    }

    /** Signs in again, unless somebody did since this token was taken. */
    synchronized void renew(String refused) {
        if (issued.access().equals(refused)) issued = signIn(gateway, login, patience);
    }

    private static Issued signIn(Gateway gateway, Login login, Patience patience) {
        long deadline = System.nanoTime() + patience.limit().toNanos();
        for (int attempt = 0; ; attempt++) {
            var asked = Call.post("/api/sign-in/demo", form(login));
            var answer = gateway.answered(asked, Map.of());
            if (answer.status() >= 400) throw new CallRefused(asked, answer);
            var link = answer.json();
            var exchange = exchange(link.path("link").asString(), login.role());
            Duration pause = Patience.before(attempt);
            try {
                var reply = gateway.once(exchange, Map.of());
                if (reply.status() < 400) {
                    return new Issued(
                            link.path("account").asString(),
                            reply.json().path("access_token").asString());
                }
                if (!Patience.isMomentary(reply)) throw new CallRefused(exchange, reply);
                pause = Patience.before(attempt, reply.headers());
            } catch (IOException lost) {
                if (System.nanoTime() > deadline) {
                    throw new Unreachable(exchange, String.valueOf(lost), lost);
                }
            }
            if (System.nanoTime() > deadline) throw new Unreachable(exchange, "no token");
            gateway.waits(pause, exchange);
        }
    }

    private static Call exchange(String link, String role) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("grant_type", GRANT);
        fields.put("client_id", CLIENT);
        fields.put("link", link);
        fields.put("role", role);
        return Call.form("/oauth2/token", fields);
    }

    private static Map<String, String> form(Login login) {
        var form = new LinkedHashMap<String, String>();
        form.put("email", login.email());
        if (login.name() != null) form.put("name", login.name());
        if (login.salutation() != null) form.put("salutation", login.salutation());
        return form;
    }
}
