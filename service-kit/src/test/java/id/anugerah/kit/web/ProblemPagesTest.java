package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

class ProblemPagesTest {
    private final WebServer server = start();

    private static WebServer start() {
        var factory = new TomcatServletWebServerFactory(0);
        new ProblemPages().customize(factory);
        var server =
                factory.getWebServer(context -> {
                    var servlet = context.addServlet("refusing", new Refusing());
                    servlet.addMapping("/*");
                });
        server.start();
        return server;
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=[.*", "/?q={}", "/%zz", "/a\\b"})
    void an_address_that_tomcat_cannot_read_is_refused_as_a_problem(String address)
            throws IOException {
        var answer = answerTo("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("\r\ncontent-type: application/problem+json")
                .contains("urn:anugerah:problem:malformed")
                .doesNotContain("<html", "Tomcat", "Exception", "null");
    }

    @Test
    void more_headers_than_tomcat_takes_are_refused_as_a_problem() throws IOException {
        var headers = new StringBuilder();
        for (var i = 0; i < 120; i++) headers.append("X-").append(i).append(": x\r\n");

        assertThat(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\n" + headers))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:anugerah:problem:malformed")
                .doesNotContain("<html");
    }

    @Test
    void what_nobody_else_answers_for_is_told_in_the_language_of_the_caller() throws IOException {
        var answer = answerTo("GET /404 HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .contains("urn:anugerah:problem:not-found", "There is no such thing");
    }

    @Test
    void a_fault_is_told_without_its_details() throws IOException {
        assertThat(answerTo("GET /500 HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 500 ")
                .contains("urn:anugerah:problem:unexpected")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void an_answer_that_has_a_body_stays_as_it_is() throws IOException {
        assertThat(answerTo("GET /418 HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 418 ")
                .endsWith("own words");
    }

    private String answerTo(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Refuses in the ways in which a servlet can. */
    private static final class Refusing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            switch (request.getRequestURI()) {
                case "/404" -> response.sendError(404, "secret");
                case "/500" -> throw new IllegalStateException("secret");
                case "/418" -> {
                    response.setStatus(418);
                    response.getWriter().write("own words");
                }
                default -> response.setStatus(200);
            }
        }
    }
}
