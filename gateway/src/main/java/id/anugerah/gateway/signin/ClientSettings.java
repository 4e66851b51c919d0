package id.anugerah.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The gateway as a client of the issuer, on behalf of browsers. An address {@code
 * lb://<service>/<path>} means whichever instance of that service answers.
 *
 * @param clientId by what name the issuer knows the gateway
 * @param clientSecret what proves it; empty for the one in the folder of secrets
 * @param authorizationUri where browsers are sent to sign in
 * @param tokenUri where codes and refresh tokens are exchanged
 * @param revocationUri where refresh tokens are ended; empty if the issuer has no such place
 * @param endSessionUri where browsers are sent after signing out; empty if nowhere
 * @param scopes what is always asked for
 * @param roles the roles there are
 * @param roleScope what stands before a role to make a scope of it; empty for an issuer that
 *     chooses the role by itself
 */
@ConfigurationProperties("anugerah.sign-in.web")
record ClientSettings(
        @DefaultValue("anugerah-web") String clientId,
        @DefaultValue("") String clientSecret,
        String authorizationUri,
        String tokenUri,
        @DefaultValue("") String revocationUri,
        @DefaultValue("") String endSessionUri,
        @DefaultValue("openid") List<String> scopes,
        List<String> roles,
        @DefaultValue("role:") String roleScope) {

    /** What is asked for at a sign-in: whatever roles the account has. */
    Set<String> atSignIn() {
        var all = new LinkedHashSet<>(scopes);
        if (!roleScope.isEmpty()) roles.forEach(role -> all.add(roleScope + role));
        return all;
    }

    /** What is asked for to go on in one role; nothing if the issuer chooses. */
    Set<String> atRenewal(String role) {
        if (roleScope.isEmpty()) return Set.of();
        var all = new LinkedHashSet<>(scopes);
        all.add(roleScope + role);
        return all;
    }

    /** The roles that these scopes stand for. */
    List<String> rolesOf(Set<String> granted) {
        if (roleScope.isEmpty()) return List.of();
        return roles.stream().filter(role -> granted.contains(roleScope + role)).toList();
    }

    /** Where a browser goes after signing out. */
    String farewell(URI publicUrl) {
        if (endSessionUri.isBlank()) return "/";
        return UriComponentsBuilder.fromUriString(endSessionUri)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(clientId, publicUrl.resolve("/"))
                .toUriString();
    }
}
