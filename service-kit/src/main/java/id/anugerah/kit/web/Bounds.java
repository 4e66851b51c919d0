package id.anugerah.kit.web;

import id.anugerah.contracts.LocalText;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;

/**
 * Refuses lists and maps that are longer than any may be, before anybody looks at what is in them:
 * a hundred thousand blank words in a row kept the validator, which collects every fault, busy for
 * minutes.
 */
@RestControllerAdvice
public final class Bounds extends RequestBodyAdviceAdapter {
    private static final int MOST = 1_000;

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        check("", body);
        return body;
    }

    private static void check(String name, @Nullable Object value) {
        switch (value) {
            case Collection<?> list -> {
                require(name, list.size());
                list.forEach(one -> check(name, one));
            }
            case Map<?, ?> map -> {
                require(name, map.size());
                map.forEach((key, one) -> check(name + "." + key, one));
            }
            case Record form -> checkEach(name, form);
            case null, default -> {}
        }
    }

    private static void checkEach(String name, Record form) {
        for (var part : form.getClass().getRecordComponents()) {
            var inside = name.isEmpty() ? part.getName() : name + "." + part.getName();
            try {
                var accessor = part.getAccessor();
                accessor.setAccessible(true);
                check(inside, accessor.invoke(form));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void require(String name, int size) {
        if (size <= MOST) return;
        var most = new LocalText("paling banyak " + MOST, "at most " + MOST);
        throw CommonRefusal.WRONG_VALUE.field(name, name, most);
    }
}
