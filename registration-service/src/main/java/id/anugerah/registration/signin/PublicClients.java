package id.anugerah.registration.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

import java.util.Map;
import java.util.Set;

/**
 * Lets clients without a secret ask for tokens and revoke them; the framework by itself knows such
 * clients only with PKCE. What such a client holds, a link or a rotating token, is the proof.
 */
final class PublicClients implements AuthenticationProvider {
    private static final Set<String> PATHS = Set.of("/oauth2/token", "/oauth2/revoke");

    private final RegisteredClientRepository clients;

    PublicClients(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** Reads the client, or returns null if it authenticates in another way. */
    static @Nullable Authentication read(HttpServletRequest request) {
        var client = request.getParameter("client_id");
        if (client == null
                || client.isBlank()
                || request.getParameter("client_secret") != null
                || request.getHeader("Authorization") != null
                // whoever exchanges a code proves with a verifier that they asked for it
                || request.getParameter("code") != null
                || !PATHS.contains(request.getRequestURI())) {
            return null;
        }
        // the marker tells this provider from the framework's, which insists on a code verifier
        return new Claim(client);
    }

    /** A client that claims to be public. */
    static final class Claim extends OAuth2ClientAuthenticationToken {
        private static final long serialVersionUID = 1;

        Claim(String client) {
            super(client, ClientAuthenticationMethod.NONE, null, Map.of());
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return Claim.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var found = clients.findByClientId(String.valueOf(authentication.getPrincipal()));
        if (found == null
                || !found.getClientAuthenticationMethods()
                        .contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(found, ClientAuthenticationMethod.NONE, null);
    }
}
