package id.anugerah.journeys.client;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One account in one role, at work. Requests say what they come {@code After}, so that nobody waits
 * for anything by the clock.
 */
public final class Session {
    private final Gateway gateway;
    private final @Nullable Token token;
    private final List<Marks> read;
    private final Marks written;

    Session(Gateway gateway, @Nullable Token token) {
        this(gateway, token, new Marks());
    }

    private Session(Gateway gateway, @Nullable Token token, Marks own) {
        this(gateway, token, List.of(own), own);
    }

    private Session(Gateway gateway, @Nullable Token token, List<Marks> read, Marks written) {
        this.gateway = gateway;
        this.token = token;
        this.read = read;
        this.written = written;
    }

    /**
     * The same session about one matter: what is written is remembered with it, and what others
     * wrote about it comes before.
     */
    public Session about(Marks matter) {
        List<Marks> both = new ArrayList<>(read);
        both.remove(matter);
        both.addFirst(matter);
        return new Session(gateway, token, both, matter);
    }

    /** The account's id. */
    public String account() {
        return signedIn().account();
    }

    /** The role, such as {@code operator}. */
    public String role() {
        return signedIn().role();
    }

    private Token signedIn() {
        if (token == null) throw new IllegalStateException("A visitor has no account");
        return token;
    }

    /**
     * Sends the call.
     *
     * @throws CallRefused if the answer is a refusal
     * @throws Unreachable if none comes
     */
    public Reply send(Call call) {
        Reply reply = attempt(call);
        if (reply.status() >= 400) throw new CallRefused(call, reply);
        return reply;
    }

    /** Sends the call and gives back whatever is answered, refusals too. */
    public Reply attempt(Call call) {
        String access = token == null ? null : token.access();
        Reply reply = once(call, access);
        if (reply.status() != 401 || token == null || access == null) return reply;
        token.renew(access);
        return once(call, token.access());
    }

    private Reply once(Call call, @Nullable String access) {
        String service = Route.of(call.path());
        List<Marks.Sent> after = after(service);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept-Language", "id");
        if (access != null) headers.put("Authorization", "Bearer " + access);
        if (!after.isEmpty()) {
            headers.put(
                    "After",
                    after.stream().map(Marks.Sent::toString).collect(Collectors.joining(", ")));
        }
        Reply reply = gateway.answered(call, headers);
        if (reply.status() < 500) read.forEach(marks -> marks.known(service, after));
        reply.headers().firstValue("Seen").ifPresent(written::note);
        return reply;
    }

    private List<Marks.Sent> after(String service) {
        // what is closest to the matter comes first, and of that the latest
        return read.stream()
                .flatMap(marks -> marks.unknownTo(service).stream())
                .limit(Marks.MOST)
                .toList();
    }

    /** Reads until the service has caught up with everything this session knows of. */
    public void catchUp(String path) {
        String service = Route.of(path);
        var rest = new ArrayList<Marks.Sent>();
        read.forEach(marks -> rest.addAll(marks.unknownTo(service)));
        rest.sort(Comparator.comparingLong(Marks.Sent::order));
        for (int from = 0; from < rest.size(); from += Marks.MOST) {
            var part = rest.subList(from, Math.min(rest.size(), from + Marks.MOST));
            var call = Call.get(path).with("After", join(part));
            Reply reply = gateway.answered(call, authorized());
            if (reply.status() >= 400) throw new CallRefused(call, reply);
        }
    }

    /**
     * Reads until there is what somebody wants to see; for what the platform does by itself after
     * an answer.
     *
     * @throws Unreachable if it does not come
     */
    public JsonNode until(String path, Predicate<JsonNode> seen) {
        return gateway.until(Call.get(path), () -> get(path), seen);
    }

    /** The header that says who calls; none for a visitor. */
    public Map<String, String> authorized() {
        return token == null ? Map.of() : Map.of("Authorization", "Bearer " + token.access());
    }

    /** Signs in again, unless that has been done since this header was taken. */
    public void renew(Map<String, String> refused) {
        if (token != null && authorized().equals(refused)) token.renew(token.access());
    }

    private static String join(List<Marks.Sent> marks) {
        return marks.stream().map(Marks.Sent::toString).collect(Collectors.joining(", "));
    }

    /** Reads. */
    public JsonNode get(String path) {
        return send(Call.get(path)).json();
    }

    /** Does something whose repetition changes nothing more. */
    public JsonNode post(String path, @Nullable Object body) {
        return send(Call.post(path, body)).json();
    }

    /** Creates something and gives back its id. */
    public String create(String path, Object body, String key) {
        return send(Call.create(path, body, key)).json().path("id").asString();
    }

    /** Replaces. */
    public JsonNode put(String path, Object body) {
        return send(Call.put(path, body)).json();
    }

    /** Reads all pages of a list. */
    public void eachItem(String path, Consumer<JsonNode> use) {
        String cursor = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            page.path("items").forEach(use);
            cursor = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
    }
}
