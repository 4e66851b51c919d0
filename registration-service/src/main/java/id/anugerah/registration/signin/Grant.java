package id.anugerah.registration.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A session of an account at a client, as it is kept.
 *
 * @param type the grant by which it began
 * @param role the one in which it acts; null before its first token
 * @param scopes what the client asked for
 * @param seen when it was used last
 * @param request by which a code was asked for; null where none was
 * @param used hashes of the refresh tokens that were exchanged for newer ones, the latest last
 */
record Grant(
        String client,
        String account,
        String type,
        @Nullable String role,
        List<String> scopes,
        SignedIn signedIn,
        Instant seen,
        @Nullable Request request,
        @Nullable Token code,
        @Nullable Token access,
        @Nullable Token refresh,
        List<String> used) {
    private static final int MOST_USED = 200;

    /** A token as it is kept. */
    record Token(String hash, Instant issued, Instant expires, boolean invalidated) {}

    /** What of an authorization request is looked at when its code is exchanged. */
    record Request(
            @Nullable String redirectUri,
            @Nullable String challenge,
            @Nullable String method,
            @Nullable String nonce) {
        static Request of(OAuth2AuthorizationRequest request) {
            var more = request.getAdditionalParameters();
            return new Request(
                    request.getRedirectUri(),
                    (String) more.get(PkceParameterNames.CODE_CHALLENGE),
                    (String) more.get(PkceParameterNames.CODE_CHALLENGE_METHOD),
                    (String) more.get(OidcParameterNames.NONCE));
        }

        OAuth2AuthorizationRequest restored(String client, List<String> scopes) {
            Map<String, Object> more = new HashMap<>();
            if (challenge != null) more.put(PkceParameterNames.CODE_CHALLENGE, challenge);
            if (method != null) more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, method);
            if (nonce != null) more.put(OidcParameterNames.NONCE, nonce);
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri("/oauth2/authorize")
                    .clientId(client)
                    .redirectUri(redirectUri)
                    .scopes(new LinkedHashSet<>(scopes))
                    .additionalParameters(more)
                    .build();
        }
    }

    /** When it began. */
    Instant since() {
        return signedIn.at();
    }

    /** Whether nothing can be done with it any more. */
    boolean isOver() {
        return code == null && access == null && refresh == null;
    }

    Grant ended() {
        return new Grant(
                client, account, type, role, scopes, signedIn, seen, null, null, null, null,
                List.of());
    }

    /** Ended, and without any trace of a device or an address. */
    Grant forgotten() {
        var nowhere = new SignedIn(account, signedIn.proven(), signedIn.at(), "", "");
        var over = ended();
        return new Grant(
                client,
                account,
                type,
                role,
                scopes,
                nowhere,
                seen,
                over.request(),
                over.code(),
                over.access(),
                over.refresh(),
                over.used());
    }

    /**
     * Whether what somebody shows is the latest of its kind.
     *
     * @param presented hash of a code or refresh token; empty for what may come again
     */
    boolean accepts(String presented) {
        if (presented.isEmpty()) return true;
        if (code != null && code.hash().equals(presented)) return !code.invalidated();
        return refresh != null && refresh.hash().equals(presented);
    }

    /** The session with newer tokens. */
    Grant renewed(
            @Nullable Token newCode,
            @Nullable Token newAccess,
            @Nullable Token newRefresh,
            @Nullable String newRole,
            Instant now) {
        var before = new ArrayList<>(used);
        if (refresh != null && newRefresh != null && !refresh.hash().equals(newRefresh.hash())) {
            before.add(refresh.hash());
        }
        var latest = before.subList(Math.max(0, before.size() - MOST_USED), before.size());
        return new Grant(
                client,
                account,
                type,
                newRole,
                scopes,
                signedIn,
                now,
                request,
                newCode,
                newAccess,
                newRefresh,
                List.copyOf(latest));
    }
}
