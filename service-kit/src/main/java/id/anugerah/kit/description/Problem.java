package id.anugerah.kit.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of refusals, by the name under which the common parts describe each. */
enum Problem {
    MALFORMED("400", "Malformed"),
    NOT_SIGNED_IN("401", "NotSignedIn"),
    NOT_ALLOWED("403", "NotAllowed"),
    NOT_FOUND("404", "NotFound"),
    CONFLICT("409", "Conflict"),
    CHANGED_MEANWHILE("412", "ChangedMeanwhile"),
    TOO_LARGE("413", "TooLarge"),
    UNSUPPORTED("415", "UnsupportedMediaType"),
    NOT_ACCEPTED("422", "NotAccepted"),
    MISSING_IF_MATCH("428", "MissingIfMatch"),
    UNAVAILABLE("503", "Unavailable"),
    ANY("default", "Problem");

    private final String status;
    private final String name;

    Problem(String status, String name) {
        this.status = status;
        this.name = name;
    }

    /** What may go wrong with an operation whose parameters are described already. */
    static Set<Problem> of(Operation operation, HandlerMethod method) {
        var problems = EnumSet.of(MALFORMED, UNAVAILABLE, ANY);
        if (Operations.asksWho(method)) problems.addAll(Set.of(NOT_SIGNED_IN, NOT_ALLOWED));
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) problems.add(NOT_FOUND);
        }
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            problems.addAll(Set.of(CONFLICT, NOT_ACCEPTED));
        }
        if (operation.getRequestBody() != null) problems.addAll(Set.of(TOO_LARGE, UNSUPPORTED));
        if (Operations.takesIfMatch(operation)) {
            problems.addAll(Set.of(CHANGED_MEANWHILE, MISSING_IF_MATCH));
        }
        return problems;
    }

    String status() {
        return status;
    }

    ApiResponse reference() {
        return new ApiResponse().$ref("#/components/responses/" + name);
    }
}
