package id.anugerah.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Arrays;
import java.util.Set;

/**
 * Looks at the parameters of an address as strictly as {@link StrictJson} reads a body: a whole
 * number consists of digits, a choice is one of its names, and nothing around them is left aside.
 * An empty one is as good as none. Spring by itself, whatever converters it is given, tries again
 * with what is left after trimming.
 */
public final class StrictParameters implements HandlerInterceptor {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class);

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) check(parameter, request);
        }
        return true;
    }

    private static void check(MethodParameter parameter, HttpServletRequest request) {
        var name = parameter.getParameter().getName();
        var said = request.getParameterValues(name);
        if (said == null || Arrays.stream(said).allMatch(one -> isRight(one, parameter))) return;
        throw CommonRefusal.WRONG_VALUE.field(name, name, String.join(", ", said));
    }

    private static boolean isRight(String text, MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (text.isEmpty()) return true;
        if (WHOLE.contains(type)) return text.matches("-?[0-9]+");
        if (!type.isEnum()) return true;
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(one -> ((Enum<?>) one).name().equals(text));
    }
}
