package id.anugerah.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way in which a request can fail, as a problem. */
@RestControllerAdvice
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception failure, HttpServletRequest request) {
        var refused = Failures.refused(failure).orElseGet(() -> ofRequest(failure, request));
        if (refused.refusal() == CommonRefusal.UNEXPECTED) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        var language = Languages.of(request);
        var problem = Problems.of(refused, language);
        var invalid = invalidFields(failure, language.getLanguage());
        if (!invalid.isEmpty()) problem.setProperty("fields", invalid);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (refused.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(refused.retryAfterSeconds()));
        }
        if (failure instanceof HttpRequestMethodNotSupportedException other) {
            headers.addAll(other.getHeaders());
        }
        return new ResponseEntity<>(problem, headers, HttpStatusCode.valueOf(problem.getStatus()));
    }

    private static Refused ofRequest(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable ->
                    Unreadable.refused(unreadable.getCause());
            case MethodArgumentNotValidException invalid -> {
                var error = invalid.getBindingResult().getFieldErrors().stream().findFirst();
                yield error.map(ProblemAdvice::invalid)
                        .orElseGet(CommonRefusal.UNREADABLE::because);
            }
            case HandlerMethodValidationException invalid -> {
                var result = invalid.getParameterValidationResults().getFirst();
                yield wrong(
                        String.valueOf(result.getMethodParameter().getParameterName()),
                        String.valueOf(
                                result.getResolvableErrors().getFirst().getDefaultMessage()));
            }
            case ConstraintViolationException invalid -> {
                var first = invalid.getConstraintViolations().iterator().next();
                yield wrong(first.getPropertyPath().toString(), first.getMessage());
            }
            case MethodArgumentTypeMismatchException mismatch ->
                    wrong(mismatch.getName(), shown(mismatch.getValue()));
            case TypeMismatchException mismatch ->
                    wrong(String.valueOf(mismatch.getPropertyName()), shown(mismatch.getValue()));
            case MissingRequestHeaderException missing ->
                    CommonRefusal.MISSING_HEADER.field(
                            missing.getHeaderName(), missing.getHeaderName());
            case MissingServletRequestParameterException missing ->
                    CommonRefusal.MISSING_VALUE.field(
                            missing.getParameterName(), missing.getParameterName());
            case HttpRequestMethodNotSupportedException wrong ->
                    CommonRefusal.METHOD_NOT_ALLOWED.because(wrong.getMethod());
            case HttpMediaTypeNotSupportedException wrong ->
                    CommonRefusal.UNSUPPORTED_MEDIA_TYPE.because(first(wrong));
            case HttpMediaTypeNotAcceptableException wrong ->
                    CommonRefusal.NOT_ACCEPTABLE.because(first(wrong));
            case NoResourceFoundException _ ->
                    CommonRefusal.NOT_FOUND.because(request.getRequestURI());
            case InvalidParameterException _ when isForm(request) ->
                    CommonRefusal.UNSUPPORTED_MEDIA_TYPE.because("application/json");
            case InvalidParameterException _ -> CommonRefusal.UNREADABLE_ADDRESS.because();
            case IllegalArgumentException _ when isOfAnyKind(request) ->
                    CommonRefusal.UNSUPPORTED_MEDIA_TYPE.because("application/json");
            case AccessDeniedException _ -> CommonRefusal.NOT_ALLOWED.because();
            default -> CommonRefusal.UNEXPECTED.because();
        };
    }

    private static MediaType first(HttpMediaTypeException wrong) {
        var supported = wrong.getSupportedMediaTypes();
        return supported.isEmpty() ? MediaType.APPLICATION_JSON : supported.getFirst();
    }

    // some clients call everything a form, and then its bytes are taken for parameters
    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    // Spring does not know what to do with a body that is of the kind */*
    private static boolean isOfAnyKind(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").contains("*");
    }

    // a parameter that is said several times comes as an array
    private static String shown(@Nullable Object value) {
        return value instanceof Object[] several
                ? Stream.of(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private static Refused invalid(FieldError error) {
        if (Plain.class.getSimpleName().equals(error.getCode())) {
            return CommonRefusal.UNREADABLE_TEXT.field(error.getField(), error.getField());
        }
        return wrong(error.getField(), String.valueOf(error.getDefaultMessage()));
    }

    private static Refused wrong(String field, String why) {
        return CommonRefusal.WRONG_VALUE.field(field, field, why);
    }

    private static List<Map<String, String>> invalidFields(Exception failure, String language) {
        if (!(failure instanceof MethodArgumentNotValidException invalid)) return List.of();
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(error ->
                        Map.of(
                                "field",
                                error.getField(),
                                "detail",
                                String.valueOf(error.getDefaultMessage()),
                                "language",
                                language))
                .toList();
    }
}
