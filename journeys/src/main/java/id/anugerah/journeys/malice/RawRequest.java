package id.anugerah.journeys.malice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that no client would send, or not in this order.
 *
 * @param answers how many answers may come at most: one more would mean that a request was hidden
 *     in another
 * @param served whether a good answer may be among them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawRequest(String name, byte[] bytes, int answers, boolean served) {
    private static final String HOST = "Host: localhost\r\n";
    private static final String TEMPLATES = "GET /api/templates HTTP/1.1\r\n" + HOST;
    private static final String SIGN_IN = "POST /api/sign-in/demo HTTP/1.1\r\n" + HOST;
    private static final String HIDDEN = "GET /api/regions/99.99 HTTP/1.1\r\n" + HOST + "\r\n";

    private static final List<String> NOWHERE =
            List.of(
                    "/actuator",
                    "/actuator/",
                    "/actuator/env",
                    "/actuator/health",
                    "/actuator/info",
                    "/actuator/prometheus",
                    "/actuator/heapdump",
                    "/actuator/gateway/routes",
                    "/ops/resend/a",
                    "/ops",
                    "/openapi",
                    "/openapi/registration",
                    "/v3/api-docs",
                    "/swagger-ui/index.html",
                    "/.env",
                    "/.git/config",
                    "/error",
                    "/h2-console",
                    "/api",
                    "/api/",
                    "/api/../actuator/env",
                    "/api/./../actuator/env",
                    "/api/%2e%2e/actuator/env",
                    "/api/..%2factuator/env",
                    "/api/..;/actuator/env",
                    "/api/templates/../../actuator/env",
                    "/api/templates/%2e%2e/%2e%2e/ops/x",
                    "/api/templates/..%5c..%5cactuator",
                    "//actuator/env",
                    "///actuator///env",
                    "/./actuator/env",
                    "/;/actuator/env",
                    "/actuator;x=1/env",
                    "/actuator%2fenv",
                    "/%61ctuator/env",
                    "/ACTUATOR/env",
                    "/actuator/env.json",
                    "/actuator/env%00",
                    "/api/%c0%ae%c0%ae/actuator/env",
                    "/api/%u002e%u002e/actuator",
                    "/%2factuator",
                    "/api/templates%2f..%2f..%2factuator",
                    "/api/templates/..%00/",
                    "/%00",
                    "/%",
                    "/%zz",
                    "/\\..\\actuator",
                    "*",
                    "/api/templates?/../actuator/env#/x",
                    "http://127.0.0.1:1/actuator/env",
                    "http://localhost/actuator/env",
                    "https://localhost/actuator",
                    "file:///etc/passwd",
                    "gopher://x/",
                    "127.0.0.1:1");

    static List<RawRequest> all() {
        List<RawRequest> all = new ArrayList<>();
        for (var method : List.of("GET", "POST", "HEAD", "OPTIONS", "TRACE", "DELETE")) {
            for (var path : NOWHERE) {
                // how far one may go is told about any address
                all.add(
                        of(
                                method + " " + path,
                                method + " " + path + " HTTP/1.1\r\n" + HOST + "\r\n",
                                method.equals("OPTIONS")));
            }
        }
        firstLines(all);
        headers(all);
        lengths(all);
        chunks(all);
        pairs(all);
        return all;
    }

    private static RawRequest of(String name, String text, boolean served) {
        return new RawRequest(name, text.getBytes(StandardCharsets.ISO_8859_1), 1, served);
    }

    private static void firstLines(List<RawRequest> all) {
        for (var line :
                List.of(
                        "GET",
                        "GET ",
                        "GET /",
                        "GET / HTTP/9.9",
                        "GET / HTTP/2.0",
                        "GET / HTTP/1.1 x",
                        "GET / http/1.1",
                        "GET / HTTP/11",
                        "GET / HTTP/",
                        "GET / FTP/1.0",
                        " GET / HTTP/1.1",
                        "G\0T / HTTP/1.1",
                        "GÉT / HTTP/1.1",
                        "GET\t/\tHTTP/1.1",
                        "GET / /x HTTP/1.1",
                        "{}",
                        "\0",
                        "PRI * HTTP/2.0",
                        "CONNECT 127.0.0.1:22 HTTP/1.1",
                        "X".repeat(9_000) + " / HTTP/1.1",
                        "GET /" + "x".repeat(60_000) + " HTTP/1.1",
                        "GET /\r HTTP/1.1",
                        "GET /\u0001 HTTP/1.1",
                        "GET /\u00ff HTTP/1.1")) {
            all.add(of("first line " + start(line), line + "\r\n" + HOST + "\r\n", true));
        }
        var hello =
                new byte[] {0x16, 3, 1, 0, (byte) 0xa5, 1, 0, 0, (byte) 0xa1, 3, 3, 13, 10, 13, 10};
        all.add(new RawRequest("TLS", hello, 1, false));
        var noise = new byte[4_096];
        for (int i = 0; i < noise.length; i++) noise[i] = (byte) (i * 31 + 7);
        all.add(new RawRequest("noise", noise, 1, false));
    }

    private static void headers(List<RawRequest> all) {
        var first = "GET /api/templates HTTP/1.1\r\n";
        for (var headers :
                List.of(
                        "",
                        "Host:\r\n",
                        "Host: a\r\nHost: b\r\n",
                        "Host: a b\r\n",
                        "Host: a/b\r\n",
                        "Host: localhost:99999\r\n",
                        "Host: [::1\r\n",
                        "Host : localhost\r\n",
                        HOST + "x\r\n",
                        HOST + ": x\r\n",
                        HOST + "a b: c\r\n",
                        HOST + "a\0: c\r\n",
                        HOST + "a: \0\r\n",
                        HOST + "a: \u0001\r\n",
                        HOST + " folded: x\r\n",
                        HOST + "a: b\r\n\tc\r\n",
                        HOST + "é: x\r\n",
                        HOST + "a: b\rc: d\r\n",
                        HOST + "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n",
                        HOST + "Connection: Authorization, X-Request-Id, close\r\n",
                        HOST + "Cookie: " + "a=b; ".repeat(5_000) + "\r\n",
                        HOST + "X: " + "x".repeat(200_000) + "\r\n",
                        HOST + "X: y\r\n".repeat(2_000),
                        HOST + "Expect: 200-maybe\r\n",
                        HOST + "Upgrade: websocket\r\nConnection: Upgrade\r\n",
                        HOST + "Upgrade: h2c\r\nHTTP2-Settings: x\r\nConnection: Upgrade\r\n")) {
            all.add(of("headers " + start(headers), first + headers + "\r\n", true));
        }
        all.add(of("bare line feeds", "GET /api/templates HTTP/1.1\nHost: localhost\n\n", true));
        all.add(of("old protocol", "GET /api/templates HTTP/1.0\r\n\r\n", true));
    }

    private static void lengths(List<RawRequest> all) {
        for (var length :
                List.of(
                        "-1",
                        "+2",
                        "2, 2",
                        "2,3",
                        "0x2",
                        "2 2",
                        "",
                        "x",
                        "2.0",
                        "99999999999999999999",
                        "9223372036854775807",
                        "2\r\nContent-Length: 3",
                        "2\r\nContent-Length: 2",
                        "\u00002",
                        "2;")) {
            all.add(
                    of(
                            "length " + length,
                            json("Content-Length: " + length + "\r\n") + "{}",
                            false));
        }
    }

    private static void chunks(List<RawRequest> all) {
        for (var body :
                List.of(
                        "zz\r\n{}\r\n0\r\n\r\n",
                        "-1\r\n{}\r\n0\r\n\r\n",
                        "ffffffffffffffff1\r\n{}\r\n",
                        "7fffffff\r\n{}\r\n0\r\n\r\n",
                        "2 \r\n{}\r\n0\r\n\r\n",
                        "\r\n{}\r\n0\r\n\r\n",
                        "2;" + "x".repeat(30_000) + "\r\n{}\r\n0\r\n\r\n",
                        "2\r\n{}0\r\n\r\n",
                        "2\n{}\n0\n\n",
                        "2\r\n{}\r\n0\r\nContent-Length: 5\r\nHost: x\r\n\r\n",
                        "0x2\r\n{}\r\n0\r\n\r\n",
                        "2\r\n{}\r\n0\r\n" + "a: b\r\n".repeat(3_000) + "\r\n")) {
            all.add(
                    of(
                            "chunks " + start(body),
                            json("Transfer-Encoding: chunked\r\n") + body,
                            false));
        }
        for (var coding :
                List.of(
                        "chunked, identity",
                        "identity, chunked",
                        "xchunked",
                        "chunkedx",
                        "gzip, chunked",
                        "chunked\r\nTransfer-Encoding: chunked",
                        "chunked\r\nTransfer-Encoding: x",
                        "\u000bchunked",
                        "\"chunked\"",
                        "chunked;q=1",
                        "CHUNKED",
                        "chunked, chunked")) {
            all.add(
                    of(
                            "coding " + coding,
                            json("Transfer-Encoding: " + coding + "\r\n") + "2\r\n{}\r\n0\r\n\r\n",
                            false));
        }
    }

    // one of the two says where the body ends, and whoever believes the other finds a request in it
    private static void pairs(List<RawRequest> all) {
        for (var coding :
                List.of(
                        "chunked",
                        " chunked",
                        "chunked ",
                        "\tchunked",
                        "xchunked",
                        "Chunked",
                        "chunked, x",
                        "identity",
                        "x\r\nTransfer-Encoding: chunked",
                        "chunked\r\nX: y")) {
            var both = "Transfer-Encoding: " + coding + "\r\nContent-Length: ";
            var hidden = "0\r\n\r\n" + HIDDEN;
            all.add(
                    pair(
                            "length then chunks " + coding,
                            json(both + hidden.length() + "\r\n") + hidden));
            var size = Integer.toHexString(HIDDEN.length());
            var chunk = size + "\r\n" + HIDDEN + "\r\n0\r\n\r\n";
            all.add(pair("chunks then length " + coding, json(both + "4\r\n") + chunk));
        }
        all.add(
                pair(
                        "hidden behind a space",
                        json("Content-Length : " + HIDDEN.length() + "\r\n") + HIDDEN));
        all.add(
                pair(
                        "hidden in a reading",
                        TEMPLATES + "Content-Length: " + HIDDEN.length() + "\r\n\r\n" + HIDDEN));
        all.add(
                pair(
                        "hidden in a fold",
                        TEMPLATES + "X: y\r\n Content-Length: 5\r\n\r\n" + HIDDEN));
    }

    /** The second may be answered too, but only as itself: as nothing that is there. */
    private static RawRequest pair(String name, String text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return new RawRequest(name, out.toByteArray(), 2, true);
    }

    private static String json(String length) {
        return SIGN_IN + "Content-Type: application/json\r\n" + length + "\r\n";
    }

    private static String start(String text) {
        var line = text.replace("\r\n", "⏎");
        return line.length() < 60 ? line : line.substring(0, 50) + "…";
    }
}
