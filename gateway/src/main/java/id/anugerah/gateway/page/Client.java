package id.anugerah.gateway.page;

import id.anugerah.gateway.route.Routes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Consumer;

/** The web client: its files, and one shell for all of its addresses. */
@Component
final class Client {
    private static final String SHELL = "/";
    private static final String WORKER = "/worker.js";

    private final List<ClientList.Page> pages;
    private final List<ClientFile> files;
    private final ClientFile shell;
    private final ClientPolicy policy;

    Client(@Value("${anugerah.sign-in.app-redirects}") List<String> appRedirects) {
        policy = new ClientPolicy(appRedirects);
        var list = ClientList.load();
        pages = list.pages();
        files =
                list.files().stream()
                        .map(item -> new ClientFile(item, headersOf(item, policy)))
                        .toList();
        shell = files.stream().filter(one -> one.address().equals(SHELL)).findFirst().orElseThrow();
    }

    // a worker is held to the policy that it comes with, not to its page's
    private static Consumer<HttpHeaders> headersOf(ClientList.Item item, ClientPolicy policy) {
        var needed = item.address().equals(SHELL) || item.address().equals(WORKER);
        return needed ? policy::addTo : _ -> {};
    }

    RouterFunction<ServerResponse> routes() {
        var front = pages.stream().filter(page -> page.address().equals(SHELL)).findFirst();
        var routes = Reading.of(SHELL, shellOf(front.orElseThrow()));
        for (var page : pages) {
            var address = page.address();
            // what a service renders is the service's: the client comes to it by itself
            if (address.equals(SHELL) || Routes.row(address).isPresent()) continue;
            routes = routes.and(Reading.of(address, shellOf(page)));
        }
        for (var file : files) {
            if (file != shell) routes = routes.and(Reading.of(file.address(), file));
        }
        return routes;
    }

    private HandlerFunction<ServerResponse> shellOf(ClientList.Page page) {
        if (page.needs().isEmpty()) return shell;
        return request -> {
            request.exchange().getResponse().getHeaders().set(HttpHeaders.LINK, page.links());
            return shell.handle(request);
        };
    }

    /** What the client may do in a browser. */
    ClientPolicy policy() {
        return policy;
    }

    /** The shell where there is nothing else to show: the client says so, or has kept something. */
    Mono<ServerResponse> instead(ServerRequest request, HttpStatusCode status) {
        return shell.answer(request, status);
    }
}
