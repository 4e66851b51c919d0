package id.anugerah.journeys.malice;

import id.anugerah.journeys.malice.Shape.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spoils what an operation is told beside its body: path, parameters, headers, method. */
final class AddressRecipes {
    // none of them is the name of anything
    private static final List<String> NAMELESS =
            List.of(
                    "uji-tidak-ada",
                    "null",
                    "undefined",
                    "-1",
                    "0",
                    "*",
                    "%20",
                    "%00",
                    "%0d%0aX:1",
                    "%E2%80%AE",
                    "%E2%80%8B",
                    "%F0%9F%98%80",
                    "%7B%22%24ne%22%3A1%7D",
                    "%24where",
                    "'%20OR%20'1'%3D'1",
                    "..%2f..%2factuator%2fenv",
                    "%2e%2e",
                    "%2e%2e%2factuator",
                    "%252e%252e%252f",
                    "..%5c..",
                    "%c0%ae%c0%ae",
                    "%ff%fe",
                    "%zz",
                    "%",
                    "%u0041",
                    "..;",
                    ";",
                    ";jsessionid=1",
                    "a;b=c",
                    "a%3Bb",
                    "a%2Fb",
                    "a:b:c:d:e",
                    ":::",
                    "a$b",
                    "a.b.c",
                    ".",
                    "..",
                    "%2F",
                    "%5c",
                    "[object]",
                    "<script>",
                    "a\\b",
                    "a|b",
                    "a^b",
                    "é",
                    "%C3%A9",
                    "_id",
                    "class.module",
                    "${7*7}",
                    "__proto__");
    private static final List<String> ODD =
            List.of(
                    "",
                    "%00",
                    "%0d%0a",
                    "%E2%80%AE",
                    "%E2%80%8B",
                    "%F0%9F%98%80",
                    "%ff",
                    "%24ne",
                    "%7B%22%24ne%22%3A1%7D",
                    "%7B%22%24where%22%3A%22sleep(9999)%22%7D",
                    ".*",
                    "(a%2B)%2B%24",
                    "%5B",
                    "%5C",
                    "*",
                    "(",
                    "%27%22%3B--",
                    "%25",
                    "null",
                    "true",
                    "..%2F..",
                    "%3Cscript%3E",
                    "%24%7Bjndi%3Aldap%3A%2F%2Fx%7D");
    private static final List<String> NO_NUMBER =
            List.of(
                    "abc",
                    "1.5",
                    "99999999999999999999",
                    "1e3",
                    "0x10",
                    "%00",
                    "%7B%7D",
                    "1;2",
                    "%D9%A1x");
    private static final List<String> METHODS =
            List.of(
                    "GET",
                    "POST",
                    "PUT",
                    "DELETE",
                    "PATCH",
                    "OPTIONS",
                    "HEAD",
                    "TRACE",
                    "PROPFIND",
                    "get",
                    "X");

    private final Contract contract;
    private final Operation operation;
    private final List<Recipe> recipes = new ArrayList<>();

    private AddressRecipes(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    static List<Recipe> of(Contract contract, Operation operation) {
        var all = new AddressRecipes(contract, operation);
        for (var one : operation.parameters()) {
            switch (one.place()) {
                case "path" -> all.path(one);
                case "query" -> all.query(one);
                default -> all.header(one);
            }
        }
        all.paths();
        all.queries();
        all.headers();
        all.methods();
        return all.recipes;
    }

    private void path(Parameter parameter) {
        for (var value : NAMELESS) path(parameter, value, "no name");
        path(parameter, "x".repeat(2_000), "long name");
        path(parameter, "x".repeat(9_000), "name too long");
    }

    private void path(Parameter parameter, String value, String flaw) {
        // what looks like a part of the address may lead to something else that is there
        boolean shifts = value.matches("\\.|\\.\\.|%2e%2e|\\.\\.;|;.*|%2F|%20");
        recipes.add(
                new Recipe(
                        operation,
                        flaw + " " + shortened(value),
                        null,
                        !shifts && !operation.isForgiving(),
                        (draft, _) -> {
                            var steps = draft.path().split("/", -1);
                            var wanted = operation.path().split("/", -1);
                            for (int i = 0; i < wanted.length; i++) {
                                if (wanted[i].equals("{" + parameter.name() + "}"))
                                    steps[i] = value;
                            }
                            draft.path(String.join("/", steps));
                        }));
    }

    private void query(Parameter parameter) {
        var shape = parameter.shape();
        if (parameter.required()) query(parameter, null, "missing parameter", true);
        for (var value : ODD) {
            boolean wrong = !value.isEmpty() && (shape.kind() == Kind.WHOLE || isChoice(shape));
            query(parameter, value, "odd parameter", wrong);
        }
        if (shape.kind() == Kind.WHOLE) {
            for (var value : NO_NUMBER) query(parameter, value, "no number", true);
        }
        if (parameter.name().equals("limit")) {
            for (var value : List.of("0", "-1", "201", "2147483647", "-2147483648")) {
                query(parameter, value, "no limit", true);
            }
        }
        if (isChoice(shape)) {
            for (var value : List.of("NONE_OF_THEM", "0", shape.choices().getFirst() + "%00")) {
                query(parameter, value, "no choice", true);
            }
        }
        if (parameter.name().equals("cursor")) {
            for (var value : List.of("%25%25", "a%20b", "%C3%A9", "a")) {
                query(parameter, value, "no cursor", true);
            }
            for (var value : List.of("AAAA", "_____w", "JG5l")) {
                query(parameter, value, "cursor of nobody", false);
            }
        }
        query(parameter, "x".repeat(5_000), "long parameter", false);
        recipes.add(
                new Recipe(
                        operation,
                        "parameter twice",
                        null,
                        false,
                        (draft, _) -> {
                            draft.query(parameter.name(), "1");
                            draft.query(parameter.name(), "2");
                        }));
        for (var form : List.of("[$ne]", "%5B%24ne%5D", "[]", "[0]", ".x")) {
            recipes.add(
                    new Recipe(
                            operation,
                            "parameter as a list " + form,
                            null,
                            false,
                            (draft, _) -> draft.query(parameter.name() + form, "1")));
        }
    }

    private static boolean isChoice(Shape shape) {
        return !shape.choices().isEmpty();
    }

    private void query(Parameter parameter, @Nullable String value, String flaw, boolean refused) {
        // what is no text at all is refused before anybody asks what it is called
        var field = "%ff".equals(value) ? null : parameter.name();
        recipes.add(
                new Recipe(
                        operation,
                        flaw + " " + shortened(value),
                        field,
                        refused,
                        (draft, _) -> draft.replaceQuery(parameter.name(), value)));
    }

    private void header(Parameter parameter) {
        var name = parameter.name();
        if (parameter.required()) header(name, null, name, true);
        switch (name) {
            case "After" -> {
                for (var wrong :
                        List.of(
                                "x",
                                "/",
                                "//",
                                "a/b",
                                "a/b/c",
                                "a/b/1.5",
                                "/b/1",
                                "a//",
                                "a/b/99999999999999999999",
                                "$ne/1/",
                                "a/b/1, c",
                                "a/b/1,".repeat(21) + "a/b/1",
                                "{\"$ne\":1}",
                                "é/b/x")) {
                    header(name, wrong, name, true);
                }
                header(name, "x/y/-1", name, false);
                // a list may have empty places
                header(name, ",", name, false);
                header(name, "a/b/1,,", name, false);
            }
            case "If-Match" -> {
                for (var odd :
                        List.of("", "\"", "x", "W/\"1\"", "\"-1\"", "\"1\", \"2\"", "\"é\"")) {
                    // what is gone already is taken away once more, whoever saw it last
                    header(name, odd, null, !odd.isEmpty() && !operation.method().equals("DELETE"));
                }
            }
            case "Idempotency-Key" -> {
                header(name, "k".repeat(256), name, true);
                header(name, "", name, true);
                for (var odd : List.of("é", "{\"$ne\":1}", "../..", "\t1"))
                    header(name, odd, name, false);
            }
            default -> {
                for (var odd :
                        List.of(
                                "",
                                "%",
                                "%zz",
                                "%00",
                                "..%2F..%2Fx",
                                "%E2%80%AE",
                                "%ff",
                                "a/b",
                                "x".repeat(3_000),
                                "a%0d%0ab",
                                "é",
                                "%22;x=%22")) {
                    header(name, odd, name, false);
                }
            }
        }
    }

    private void header(
            String name, @Nullable String value, @Nullable String field, boolean refused) {
        recipes.add(
                new Recipe(
                        operation,
                        "header " + name + " " + shortened(value),
                        field,
                        refused,
                        (draft, _) -> draft.header(name, value)));
    }

    private void paths() {
        for (var end :
                List.of(
                        "/",
                        "//",
                        "/.",
                        "/..",
                        "/%2e",
                        ";",
                        ";a=b",
                        ";/../actuator",
                        "%2f",
                        "%00",
                        "%20",
                        ".json",
                        "/..;/",
                        "/%2e%2e/%2e%2e/actuator/env",
                        "%0a",
                        "#x",
                        "\\",
                        "/*")) {
            path("path ends with " + end, draft -> draft.path() + end);
        }
        path("path in capitals", draft -> draft.path().toUpperCase(Locale.ROOT));
        path("doubled slashes", draft -> draft.path().replace("/", "//"));
        path("path from a step above", draft -> "/api/.." + draft.path());
        path("path from an encoded step above", draft -> "/api/%2e%2e" + draft.path());
        path("whole address", draft -> "http://other.example" + draft.path());
        path("path without a slash", draft -> draft.path().substring(1));
    }

    private interface Rewriting {
        String rewrite(Draft draft);
    }

    private void path(String flaw, Rewriting how) {
        recipes.add(
                new Recipe(
                        operation,
                        flaw,
                        null,
                        false,
                        (draft, _) -> draft.path(how.rewrite(draft))));
    }

    private void queries() {
        for (var odd :
                List.of(
                        "$where=1",
                        "=",
                        "&&&",
                        "a",
                        "%",
                        "%zz=1",
                        "a=%00",
                        "a=%ff",
                        "?=?",
                        "[]=1",
                        "_method=DELETE",
                        "access_token=x",
                        "class.module.classLoader=1")) {
            recipes.add(
                    new Recipe(
                            operation,
                            "odd query " + odd,
                            null,
                            false,
                            (draft, _) -> draft.query(odd, "")));
        }
    }

    private void headers() {
        for (var odd :
                List.of(
                        "text/html",
                        "image/png",
                        "application/xml",
                        "*/*;q=0",
                        "x",
                        "a/b,".repeat(60) + "a/b",
                        "application/json;q=abc")) {
            header("Accept", odd, null, false);
        }
        if (!operation.open()) {
            for (var wrong :
                    List.of(
                            "Bearer",
                            "Bearer ",
                            "Bearer x",
                            "Bearer a.b.c",
                            "Basic YTpi",
                            "Bearer \0",
                            "Bearer é",
                            "bearer",
                            "Bearer " + "x".repeat(9_000),
                            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
                            "Digest a=b")) {
                header("Authorization", wrong, null, true);
            }
        }
        for (var name : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            header(name, operation.isReading() ? "DELETE" : "GET", null, false);
        }
        header("X-Forwarded-For", "127.0.0.1, ::1, x, é", null, false);
        header("X-Forwarded-Host", "evil.example", null, false);
        header("X-Forwarded-Prefix", "/..", null, false);
        header("Forwarded", "for=\"", null, false);
        header("X-Original-URL", "/actuator/env", null, false);
        header("X-Request-Id", "x\u0001" + "y".repeat(500), null, false);
        header("traceparent", "00-" + "z".repeat(40), null, false);
        header("Cookie", "a=b; SESSION=\"; é=1", null, false);
        header("Origin", "https://evil.example", null, false);
        header("Range", "bytes=0-,5-1,-", null, false);
        header("If-None-Match", "\"", null, false);
        header("If-Modified-Since", "yesterday", null, false);
        header("Accept-Encoding", "gzip;q=x, é", null, false);
        header("X-Anugerah-Refused", "NOT_SIGNED_IN", null, false);
        header("Upgrade", "h2c", null, false);
        header("TE", "trailers, x;q=\"", null, false);
    }

    private void methods() {
        for (var method : METHODS) {
            boolean known =
                    contract.operations().stream()
                            .anyMatch(one ->
                                    one.path().equals(operation.path())
                                            && one.method().equals(method));
            boolean answered = method.equals("HEAD") || method.equals("OPTIONS");
            if (known) continue;
            recipes.add(
                    new Recipe(
                            operation,
                            "method " + method,
                            null,
                            !answered,
                            (draft, _) -> draft.method(method)));
        }
    }

    private static String shortened(@Nullable String value) {
        if (value == null) return "left out";
        return value.length() < 60 ? value : value.substring(0, 20) + "… (" + value.length() + ")";
    }
}
