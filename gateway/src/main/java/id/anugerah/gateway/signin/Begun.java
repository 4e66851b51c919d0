package id.anugerah.gateway.signin;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.util.Objects;

/**
 * What the gateway has to remember of a browser that it sent to the issuer.
 *
 * @param state what the browser must bring back from there
 * @param nonce what the issuer must say in the ID token
 * @param verifier what proves that the code is redeemed by whoever asked for it
 */
public record Begun(String state, String nonce, String verifier) {
    private static final String NONCE = "nonce";
    private static final String VERIFIER = "code_verifier";

    static Begun of(OAuth2AuthorizationRequest request) {
        return new Begun(
                Objects.requireNonNull(request.getState()),
                Objects.requireNonNull(request.getAttribute(NONCE)),
                Objects.requireNonNull(request.getAttribute(VERIFIER)));
    }

    void writeTo(OAuth2AuthorizationRequest.Builder request) {
        request.state(state)
                .attributes(kept -> {
                    kept.put(NONCE, nonce);
                    kept.put(VERIFIER, verifier);
                });
    }

    @Override
    public String toString() {
        return "Begun";
    }
}
