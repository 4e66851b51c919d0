package id.anugerah.gateway.signin;

import id.anugerah.gateway.problem.Refusal;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

import java.util.Set;

/** The issuer answered, and said no; carries no stack trace, since refusing is ordinary work. */
public final class IssuerRefused extends RuntimeException {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerRefused.class);
    private static final long serialVersionUID = 1;
    private static final Set<String> FINAL = Set.of("invalid_grant", "invalid_scope");

    private final String code;

    IssuerRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** The error as RFC 6749 and OpenID Connect name it. */
    public String code() {
        return code;
    }

    /** Whether asking again would be in vain: what was granted is over, or was never granted. */
    public boolean isFinal() {
        return FINAL.contains(code);
    }

    /**
     * What a failed call to the issuer comes to: either this, or a refusal that names a time to
     * come back.
     */
    static RuntimeException of(Throwable failure) {
        return switch (failure) {
            case IssuerRefused known -> known;
            // the keys are missing, which says nothing about the token
            case OAuth2AuthenticationException e when isUndecided(e.getCause()) -> outOfReach(e);
            case OAuth2AuthenticationException e -> answered(e.getError());
            case OAuth2AuthorizationException e -> answered(e.getError());
            case BadJwtException _ -> new IssuerRefused("invalid_token");
            default -> outOfReach(failure);
        };
    }

    private static RuntimeException answered(OAuth2Error error) {
        // whatever that was, it was no answer
        if (error.getErrorCode().equals("invalid_token_response")) {
            return outOfReach(new OAuth2AuthorizationException(error));
        }
        return new IssuerRefused(error.getErrorCode());
    }

    private static boolean isUndecided(@Nullable Throwable cause) {
        return cause instanceof JwtException && !(cause instanceof BadJwtException);
    }

    private static RuntimeException outOfReach(Throwable failure) {
        LOG.warn("the issuer is out of reach: {}", failure.getMessage());
        return Refusal.SIGN_IN_OUT_OF_REACH.because();
    }
}
