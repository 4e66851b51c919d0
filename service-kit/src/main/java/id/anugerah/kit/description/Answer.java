package id.anugerah.kit.description;

import id.anugerah.kit.web.IdempotencyKey;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a method answers when it did what was asked. Methods that create something take a key or
 * answer with a {@code Created}; those that have nothing to tell answer with {@code Void}.
 *
 * @param status of the answer
 * @param body what it tells
 * @param headers the names of what it tells beside that
 */
record Answer(String status, Class<?> body, List<String> headers) {
    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String ACCEPTED = "202";
    private static final String NO_CONTENT = "204";

    static Answer of(HandlerMethod method) {
        var returned = ResolvableType.forMethodReturnType(method.getMethod());
        var entity = HttpEntity.class.isAssignableFrom(returned.toClass());
        var body = (entity ? returned.getGeneric() : returned).toClass();
        var status = status(method, body);
        var headers = new ArrayList<String>();
        if (status.equals(CREATED)) headers.add("Location");
        if (entity && !status.equals(NO_CONTENT)) headers.add("ETag");
        if (!method.hasMethodAnnotation(GetMapping.class)) headers.add("Seen");
        return new Answer(status, body, headers);
    }

    private static String status(HandlerMethod method, Class<?> body) {
        var said = method.getMethodAnnotation(ResponseStatus.class);
        if (said != null) return String.valueOf(said.value().value());
        if (Set.of(Void.class, void.class).contains(body)) return NO_CONTENT;
        var creates =
                Operations.takes(method, IdempotencyKey.class)
                        || body.getSimpleName().equals("Created");
        return creates ? CREATED : OK;
    }

    String meaning() {
        return switch (status) {
            case CREATED -> "It exists now, or did already: a repeat gets the same answer.";
            case ACCEPTED -> "It is taken in and goes on by itself.";
            case NO_CONTENT -> "It is done.";
            default -> "What was asked for, as it is now.";
        };
    }

    /** Says of bodies that are written as they are what they really are. */
    void correct(ApiResponse described) {
        if (body == byte[].class) {
            var object = new JsonSchema();
            object.addType("object");
            described.setContent(content("application/json", object));
        } else if (Resource.class.isAssignableFrom(body)) {
            var bytes = new JsonSchema();
            bytes.addType("string");
            bytes.setFormat("binary");
            described.setContent(content("*/*", bytes));
        }
    }

    private static Content content(String type, JsonSchema schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
