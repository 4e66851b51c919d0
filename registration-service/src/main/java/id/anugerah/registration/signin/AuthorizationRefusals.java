package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationRefusal.CLIENT_MISTAKEN;

import id.anugerah.kit.web.Problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.util.Objects;

/**
 * Tells a client by redirect what is wrong with its request (RFC 6749, 4.1.2.1); where the request
 * does not say reliably whose it is, the person in front of the browser is told instead.
 */
final class AuthorizationRefusals implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var failure = (OAuth2AuthorizationCodeRequestAuthenticationException) why;
        var error = failure.getError();
        var asked = failure.getAuthorizationCodeRequestAuthentication();
        if (asked == null || asked.getRedirectUri() == null) {
            var described = Objects.requireNonNullElse(error.getDescription(), "");
            var parameter = described.substring(described.lastIndexOf(' ') + 1);
            var told = CLIENT_MISTAKEN.field(parameter, error.getErrorCode(), parameter);
            Problems.write(request, response, told);
            return;
        }
        var back =
                UriComponentsBuilder.fromUriString(asked.getRedirectUri())
                        .queryParam(OAuth2ParameterNames.ERROR, "{error}");
        if (asked.getState() != null) back.queryParam(OAuth2ParameterNames.STATE, "{state}");
        response.sendRedirect(
                back.encode()
                        .build(error.getErrorCode(), String.valueOf(asked.getState()))
                        .toString());
    }
}
