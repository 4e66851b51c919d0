package id.anugerah.registration.signin;

import static java.util.Map.entry;

import id.anugerah.kit.runtime.ServiceSettings;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the issuer can do (OpenID Connect Discovery 1.0, RFC 8414). The framework's own description
 * names grants and endpoints that no client may use here.
 */
@Hidden
@RestController
class MetadataController {
    private final String issuer;

    MetadataController(ServiceSettings settings) {
        this.issuer = settings.issuer();
    }

    @GetMapping({"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    Map<String, Object> metadata() {
        var authentication =
                List.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue(),
                        ClientAuthenticationMethod.NONE.getValue());
        return Map.ofEntries(
                entry("issuer", issuer),
                entry("authorization_endpoint", issuer + TicketFilter.ENDPOINT),
                entry("token_endpoint", issuer + "/oauth2/token"),
                entry("token_endpoint_auth_methods_supported", authentication),
                entry("revocation_endpoint", issuer + "/oauth2/revoke"),
                entry("revocation_endpoint_auth_methods_supported", authentication),
                entry("userinfo_endpoint", issuer + AuthorizationServer.USER_INFO),
                entry("jwks_uri", issuer + "/oauth2/jwks"),
                entry(
                        "grant_types_supported",
                        List.of(
                                AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                                AuthorizationGrantType.REFRESH_TOKEN.getValue())),
                entry("response_types_supported", List.of("code")),
                entry("response_modes_supported", List.of("query")),
                entry("code_challenge_methods_supported", List.of("S256")),
                entry("subject_types_supported", List.of("public")),
                entry("id_token_signing_alg_values_supported", List.of("RS256")),
                entry("scopes_supported", scopes()),
                entry(
                        "claims_supported",
                        List.of(
                                "sub",
                                "sid",
                                "auth_time",
                                "amr",
                                "nonce",
                                "name",
                                "email",
                                "email_verified",
                                "locale")),
                entry("prompt_values_supported", List.of("none", "login")),
                entry("ui_locales_supported", List.of("id", "en")));
    }

    private static List<String> scopes() {
        return Stream.concat(
                        Stream.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL),
                        RoleScopes.all().stream().sorted())
                .toList();
    }
}
