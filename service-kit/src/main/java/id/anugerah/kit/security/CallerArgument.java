package id.anugerah.kit.security;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.web.Arrival;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.Locale;
import java.util.Objects;

/** Gives controller methods their {@link Caller} and {@link IdempotencyKey}. */
public final class CallerArgument implements HandlerMethodArgumentResolver {
    /** What in a token names the role. */
    static final String ROLE = "role";

    /** Where the gateway tells the pseudonym of the caller's address. */
    static final String PLACE = "X-Anugerah-Place";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class
                || parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == IdempotencyKey.class) return key(request);
        return caller(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    private static IdempotencyKey key(NativeWebRequest request) {
        var value = request.getHeader(IdempotencyKey.HEADER);
        if (value == null) {
            throw CommonRefusal.MISSING_HEADER.field(IdempotencyKey.HEADER, IdempotencyKey.HEADER);
        }
        return new IdempotencyKey(value);
    }

    private static Caller caller(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            throw CommonRefusal.NOT_SIGNED_IN.because();
        }
        var session = token.getClaimAsString("sid");
        return new Caller(
                Objects.requireNonNull(token.getSubject()),
                role(token),
                session == null ? "" : session,
                request.getHeader(PLACE),
                Arrival.of(request));
    }

    private static Role role(Jwt token) {
        var role = token.getClaimAsString(ROLE);
        try {
            return Role.valueOf(Objects.requireNonNullElse(role, "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw CommonRefusal.NOT_SIGNED_IN.because();
        }
    }
}
