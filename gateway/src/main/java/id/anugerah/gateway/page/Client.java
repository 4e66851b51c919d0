package id.anugerah.gateway.page;

import id.anugerah.gateway.problem.Language;
import id.anugerah.gateway.route.Routes;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The web client: its files, and what each of its pages begins with. Of pages for everybody that is
 * what was drawn of them in the reader's language while the client was built; all others have one
 * shell.
 */
@Component
final class Client {
    private static final String SHELL = "/index.html";
    private static final String WORKER = "/worker.js";
    private static final String ASKED = "lang";

    private final List<ClientList.Page> pages;
    private final Map<String, ClientFile> files;
    private final Set<String> drawn;
    private final ClientPolicy policy;

    Client(@Value("${anugerah.sign-in.app-redirects}") List<String> appRedirects) {
        policy = new ClientPolicy(appRedirects);
        var list = ClientList.load();
        pages = list.pages();
        drawn =
                pages.stream()
                        .flatMap(page -> page.shells().values().stream())
                        .filter(address -> !address.equals(SHELL))
                        .collect(Collectors.toUnmodifiableSet());
        files =
                list.files().stream()
                        .map(item -> new ClientFile(item, headersOf(item.address())))
                        .collect(Collectors.toUnmodifiableMap(ClientFile::address, file -> file));
    }

    // a worker is held to the policy that it comes with, not to its page's
    private Consumer<HttpHeaders> headersOf(String address) {
        if (drawn.contains(address)) {
            return headers -> {
                policy.addTo(headers);
                headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            };
        }
        return address.equals(SHELL) || address.equals(WORKER) ? policy::addTo : _ -> {};
    }

    RouterFunction<ServerResponse> routes() {
        var routes = Reading.of(SHELL, shell());
        for (var page : pages) {
            // what a service renders is the service's: the client comes to it by itself
            if (Routes.row(page.address()).isPresent()) continue;
            routes = routes.and(Reading.of(page.address(), request -> show(page, request)));
        }
        for (var file : files.values()) {
            var address = file.address();
            // what is drawn has the addresses of its pages
            if (address.equals(SHELL) || drawn.contains(address)) continue;
            routes = routes.and(Reading.of(address, file));
        }
        return routes;
    }

    private Mono<ServerResponse> show(ClientList.Page page, ServerRequest request) {
        // what is chosen in the address has the page ask for something else
        var isPlain = request.queryParams().keySet().stream().allMatch(ASKED::equals);
        var links = page.links(request.pathVariables(), isPlain);
        if (!links.isEmpty()) {
            request.exchange().getResponse().getHeaders().set(HttpHeaders.LINK, links);
        }
        var language =
                request.queryParam(ASKED)
                        .filter(page.shells()::containsKey)
                        .orElseGet(() -> Language.of(request.exchange().getRequest()).tag());
        return file(page.shells().get(language)).handle(request);
    }

    private ClientFile shell() {
        return file(SHELL);
    }

    private ClientFile file(@Nullable String address) {
        return Objects.requireNonNull(files.get(address));
    }

    /** What the client may do in a browser. */
    ClientPolicy policy() {
        return policy;
    }

    /** The shell where there is nothing else to show: the client says so, or has kept something. */
    Mono<ServerResponse> instead(ServerRequest request, HttpStatusCode status) {
        return shell().answer(request, status);
    }
}
