package id.anugerah.kit.web;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
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

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.List;
import java.util.Map;

/** Every way in which a request can fail, as a problem. */
@RestControllerAdvice
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception failure, HttpServletRequest request) {
        var refused = refused(failure, request);
        if (refused.refusal() == CommonRefusal.UNEXPECTED) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        var language = Languages.of(request);
        var problem = Problems.of(refused, language);
        var invalid = invalidFields(failure, language.getLanguage());
        if (!invalid.isEmpty()) problem.setProperty("fields", invalid);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        if (problem.getStatus() == 503) headers.set(HttpHeaders.RETRY_AFTER, "1");
        return new ResponseEntity<>(problem, headers, HttpStatusCode.valueOf(problem.getStatus()));
    }

    private static Refused refused(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case Refused refused -> refused;
            case Documents.Missing missing -> CommonRefusal.NOT_FOUND.because(missing.id());
            case Documents.Contended _ -> CommonRefusal.TRY_AGAIN.because();
            case Store.KeyTaken _ -> CommonRefusal.ALREADY_TAKEN.because();
            case Store.StoreUnavailable _ -> CommonRefusal.OUT_OF_REACH.because();
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
            case MethodArgumentNotValidException invalid -> {
                var error = invalid.getBindingResult().getFieldErrors().stream().findFirst();
                yield error.map(e -> wrong(e.getField(), String.valueOf(e.getDefaultMessage())))
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
                    wrong(mismatch.getName(), String.valueOf(mismatch.getValue()));
            case TypeMismatchException mismatch ->
                    wrong(
                            String.valueOf(mismatch.getPropertyName()),
                            String.valueOf(mismatch.getValue()));
            case MissingRequestHeaderException missing ->
                    CommonRefusal.MISSING_HEADER.field(
                            missing.getHeaderName(), missing.getHeaderName());
            case MissingServletRequestParameterException missing ->
                    CommonRefusal.MISSING_VALUE.field(
                            missing.getParameterName(), missing.getParameterName());
            case HttpRequestMethodNotSupportedException wrong ->
                    CommonRefusal.METHOD_NOT_ALLOWED.because(wrong.getMethod());
            case HttpMediaTypeNotSupportedException wrong ->
                    CommonRefusal.UNSUPPORTED_MEDIA_TYPE.because(
                            wrong.getSupportedMediaTypes().isEmpty()
                                    ? "application/json"
                                    : wrong.getSupportedMediaTypes().getFirst());
            case HttpMediaTypeNotAcceptableException _ ->
                    CommonRefusal.NOT_ACCEPTABLE.because("application/json");
            case NoResourceFoundException _ ->
                    CommonRefusal.NOT_FOUND.because(request.getRequestURI());
            case AccessDeniedException _ -> CommonRefusal.NOT_ALLOWED.because();
            default -> CommonRefusal.UNEXPECTED.because();
        };
    }

    private static Refused unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    CommonRefusal.UNKNOWN_FIELD.field(path(unknown), path(unknown));
            case InvalidFormatException wrong ->
                    wrong(path(wrong), String.valueOf(wrong.getValue()));
            case ValueInstantiationException wrong when wrong.getCause() instanceof Refused r -> r;
            case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
                    wrong(path(wrong), wrong.getOriginalMessage());
            case ValueInstantiationException wrong ->
                    wrong(path(wrong), wrong.getOriginalMessage());
            case null, default -> CommonRefusal.UNREADABLE.because();
        };
    }

    private static Refused wrong(String field, String why) {
        return CommonRefusal.WRONG_VALUE.field(field, field, why);
    }

    private static String path(DatabindException failure) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
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
