package id.anugerah.registration.signin;

import id.anugerah.kit.runtime.ServiceSettings;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/**
 * What the issuer can do (RFC 8414). The framework's own description names grants and endpoints
 * that no client may use here.
 */
@Hidden
@RestController
class MetadataController {
    private final String issuer;

    MetadataController(ServiceSettings settings) {
        this.issuer = settings.issuer();
    }

    @GetMapping("/.well-known/oauth-authorization-server")
    Map<String, Object> metadata() {
        var nothing = List.of(ClientAuthenticationMethod.NONE.getValue());
        return Map.of(
                "issuer",
                issuer,
                "token_endpoint",
                issuer + "/oauth2/token",
                "token_endpoint_auth_methods_supported",
                nothing,
                "revocation_endpoint",
                issuer + "/oauth2/revoke",
                "revocation_endpoint_auth_methods_supported",
                nothing,
                "jwks_uri",
                issuer + "/oauth2/jwks",
                "grant_types_supported",
                List.of(LinkGrant.TYPE.getValue(), AuthorizationGrantType.REFRESH_TOKEN.getValue()),
                // required, and empty because nothing begins in a browser
                "response_types_supported",
                List.of());
    }
}
