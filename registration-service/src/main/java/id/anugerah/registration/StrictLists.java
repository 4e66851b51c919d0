package id.anugerah.registration;

import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses filters that a list does not know: ignored, they would show what nobody asked for. */
@Component
class StrictLists implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getMethod().getReturnType() == Page.class) {
            var known = parameters(method);
            for (var name : request.getParameterMap().keySet()) {
                if (!known.contains(name)) throw CommonRefusal.UNKNOWN_FIELD.field(name, name);
            }
        }
        return true;
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(one -> one.isAnnotationPresent(RequestParam.class))
                .map(java.lang.reflect.Parameter::getName)
                .collect(Collectors.toSet());
    }
}
