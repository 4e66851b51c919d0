package id.anugerah.kit.description;

import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.IdempotencyKey;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Describes an operation as a caller meets it: its name, its headers and all its answers. */
final class Operations implements OperationCustomizer {
    private static final String IF_MATCH = "If-Match";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(name(method));
        operation.setParameters(parameters(operation, method));
        describeSuccess(operation, method);
        for (var one : Problem.of(operation, method)) {
            operation.getResponses().addApiResponse(one.status(), one.reference());
        }
        return operation;
    }

    /** The class and the method, since methods of one name are in many classes. */
    private static String name(HandlerMethod method) {
        var of = method.getBeanType().getSimpleName().replaceAll("Controller$", "");
        var does = method.getMethod().getName();
        return Character.toLowerCase(of.charAt(0))
                + of.substring(1)
                + Character.toUpperCase(does.charAt(0))
                + does.substring(1);
    }

    private static List<Parameter> parameters(Operation operation, HandlerMethod method) {
        var parameters = new ArrayList<Parameter>();
        for (var one :
                Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            parameters.add(IF_MATCH.equals(one.getName()) ? common("IfMatch") : one);
        }
        if (takes(method, IdempotencyKey.class)) parameters.add(common("IdempotencyKey"));
        parameters.add(common("After"));
        return parameters;
    }

    private static void describeSuccess(Operation operation, HandlerMethod method) {
        var answer = Answer.of(method);
        var responses = operation.getResponses();
        var said = responses.keySet().stream().filter(one -> one.startsWith("2")).findFirst();
        if (said.isEmpty()) return;
        var success = Objects.requireNonNull(responses.remove(said.get()));
        success.setDescription(answer.meaning());
        answer.correct(success);
        answer.headers().forEach(name -> success.addHeaderObject(name, header(name)));
        responses.addApiResponse(answer.status(), success);
    }

    static boolean takes(HandlerMethod method, Class<?> type) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == type) return true;
        }
        return false;
    }

    static boolean takesIfMatch(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(one -> String.valueOf(one.get$ref()).endsWith("/IfMatch"));
    }

    static boolean asksWho(HandlerMethod method) {
        return takes(method, Caller.class);
    }

    private static Parameter common(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }
}
