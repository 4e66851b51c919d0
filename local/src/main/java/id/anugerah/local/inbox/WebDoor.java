package id.anugerah.local.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Shows the letters in the browser, and to programs as JSON. */
final class WebDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebDoor.class);
    private static final Pattern ONE =
            Pattern.compile("(/api)?/messages/(\\d{1,18})(/html|/raw|/enclosures/(\\d{1,4}))?");
    private static final Pattern OUR_NAME = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    private final HttpServer server;
    private final Mailbox mailbox;

    /**
     * One page of the list for programs; {@code next} is what to ask for as {@code after} the next
     * time.
     */
    record Batch(List<Summary> messages, long next) {}

    private WebDoor(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static WebDoor open(Mailbox mailbox, int port) throws IOException {
        var server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        var door = new WebDoor(server, mailbox);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", door::handle);
        server.start();
        return door;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            answer(exchange).to(exchange);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} was not answered", exchange.getRequestURI().getPath(), e);
        }
    }

    private Answer answer(HttpExchange exchange) {
        // letters hold one-time links: a page that points its own name at this machine must not
        // read them
        var host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !OUR_NAME.matcher(host).matches()) {
            return Answer.refusal(403, "This inbox answers to localhost only.");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Answer.refusal(405, "The inbox can only be read.");
        }
        try {
            return find(exchange.getRequestURI().getPath(), Query.of(exchange.getRequestURI()));
        } catch (IllegalArgumentException e) {
            return Answer.refusal(400, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            LOG.error("The letters could not be read", e);
            return Answer.refusal(500, "The letters could not be read; the log says why.");
        }
    }

    private Answer find(String path, Query query) throws IOException {
        return switch (path) {
            case "/" -> list(query);
            case "/api/messages" -> batch(query);
            default -> one(path);
        };
    }

    private Answer list(Query query) throws IOException {
        var page = (int) query.number("page", 1, 1, 1_000_000);
        var to = query.text("to");
        var found = mailbox.newest(to, (page - 1) * Pages.LETTERS_PER_PAGE, Pages.LETTERS_PER_PAGE);
        return Answer.page(Pages.list(found, to, page));
    }

    private Answer batch(Query query) throws IOException {
        var after = query.number("after", 0, 0, Long.MAX_VALUE);
        var limit = (int) query.number("limit", 100, 1, 1000);
        var letters = mailbox.after(after, query.text("to"), limit).letters();
        return Answer.json(new Batch(letters, letters.isEmpty() ? after : letters.getLast().seq()));
    }

    private Answer one(String path) throws IOException {
        var wanted = ONE.matcher(path);
        if (!wanted.matches()) {
            return Answer.refusal(404, "There is no such page.");
        }
        var summary = mailbox.find(Long.parseLong(wanted.group(2)));
        if (summary.isEmpty()) {
            return Answer.refusal(404, "There is no such letter.");
        }
        try (var in = mailbox.read(summary.get())) {
            if ("/raw".equals(wanted.group(3))) {
                return Answer.file(summary.get().file(), in.readAllBytes());
            }
            var letter = Letter.read(in);
            if (wanted.group(1) != null) {
                return Answer.json(complete(summary.get(), letter));
            }
            if (wanted.group(4) != null) {
                return enclosure(letter, Integer.parseInt(wanted.group(4)));
            }
            return wanted.group(3) != null
                    ? Answer.letter("<base target=\"_blank\">" + letter.htmlWithPictures())
                    : Answer.page(Pages.letter(summary.get(), letter));
        }
    }

    private static Answer enclosure(Letter letter, int number) {
        if (number >= letter.enclosures().size()) {
            return Answer.refusal(404, "The letter has no such enclosure.");
        }
        var enclosure = letter.enclosures().get(number);
        return Answer.file(enclosure.name(), enclosure.bytes());
    }

    private static Map<String, Object> complete(Summary summary, Letter letter) {
        var all = new LinkedHashMap<String, Object>();
        all.put("seq", summary.seq());
        all.put("messageId", summary.messageId());
        all.put("from", summary.from());
        all.put("to", summary.to());
        all.put("subject", summary.subject());
        all.put("at", summary.at());
        all.put("text", letter.text());
        all.put("html", letter.html());
        all.put("headers", letter.headers());
        all.put("enclosures", letter.enclosures().stream().map(Letter.Enclosure::name).toList());
        return all;
    }
}
