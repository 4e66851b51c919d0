package id.anugerah.gateway.page;

import id.anugerah.gateway.problem.Language;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Properties;

/** Serves the web client, the description of the interface and a page to browse it. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final Duration SHORT = Duration.ofMinutes(5);

    @Bean
    RouterFunction<ServerResponse> pageRoutes(
            Client client, @Value("${anugerah.public-url}") URI publicUrl) {
        var viewer = "META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/";
        return client.routes()
                .and(Reading.of("/docs", page("docs")))
                .and(Reading.of("/robots.txt", robots(publicUrl)))
                .and(Reading.of("/openapi.json", file("openapi.json", MediaType.APPLICATION_JSON)))
                .and(Reading.of("/pages/site.css", file("pages/site.css", CSS)))
                .and(Reading.of("/pages/docs.js", file("pages/docs.js", SCRIPT)))
                .and(Reading.of("/pages/viewer.css", file(viewer + "swagger-ui.css", CSS)))
                .and(Reading.of("/pages/viewer.js", file(viewer + "swagger-ui-bundle.js", SCRIPT)));
    }

    private static HandlerFunction<ServerResponse> page(String name) {
        var pages = new EnumMap<Language, byte[]>(Language.class);
        for (var language : Language.values()) {
            pages.put(language, read("pages/" + name + "." + language.tag() + ".html"));
        }
        return request -> {
            var language = Language.of(request.exchange().getRequest());
            return ServerResponse.ok()
                    .contentType(PAGE)
                    .cacheControl(CacheControl.maxAge(SHORT))
                    .headers(headers -> PageHeaders.addTo(headers, language))
                    .bodyValue(Objects.requireNonNull(pages.get(language)));
        };
    }

    /** Where programs that look for pages have nothing to do, and where the list of pages is. */
    private static HandlerFunction<ServerResponse> robots(URI publicUrl) {
        var text =
                """
                User-agent: *
                Disallow: /api/session
                Disallow: /api/sign-in
                Disallow: /oauth2/
                Sitemap: %s
                """
                        .formatted(publicUrl.resolve("/sitemap.xml"));
        return _ ->
                ServerResponse.ok()
                        .contentType(PLAIN)
                        .cacheControl(CacheControl.maxAge(SHORT))
                        .bodyValue(text);
    }

    private static HandlerFunction<ServerResponse> file(String path, MediaType type) {
        var content = read(path);
        return _ ->
                ServerResponse.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(SHORT))
                        .bodyValue(content);
    }

    // kept in memory: two megabytes in all, and no thread ever waits for a file
    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String viewerVersion() {
        var told = new ClassPathResource("META-INF/maven/org.webjars/swagger-ui/pom.properties");
        var properties = new Properties();
        try (var in = told.getInputStream()) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
