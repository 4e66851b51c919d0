package id.anugerah.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Set;

class ClientSettingsTest {
    private static final URI HOME = URI.create("https://award.example");

    @Test
    void roles_are_asked_for_as_scopes_and_read_from_them() {
        var ours = settings("role:", "");

        assertThat(ours.atSignIn()).containsExactly("openid", "role:chair", "role:ops");
        assertThat(ours.atRenewal("ops")).containsExactly("openid", "role:ops");
        assertThat(ours.rolesOf(Set.of("openid", "role:ops", "role:king"))).containsExactly("ops");
    }

    @Test
    void an_issuer_that_chooses_the_role_is_asked_for_none() {
        var theirs = settings("", "");

        assertThat(theirs.atSignIn()).containsExactly("openid");
        assertThat(theirs.atRenewal("ops")).isEmpty();
        assertThat(theirs.rolesOf(Set.of("ops"))).isEmpty();
    }

    @Test
    void after_signing_out_a_browser_goes_home_or_where_the_issuer_wants_it() {
        assertThat(settings("", "").farewell(HOME)).isEqualTo("/");
        assertThat(settings("", "https://sso.example/logout").farewell(HOME))
                .isEqualTo(
                        "https://sso.example/logout?client_id=web"
                                + "&post_logout_redirect_uri=https%3A%2F%2Faward.example%2F");
    }

    private static ClientSettings settings(String roleScope, String endSession) {
        return new ClientSettings(
                "web",
                "",
                "",
                "",
                "",
                endSession,
                List.of("openid"),
                List.of("chair", "ops"),
                roleScope);
    }
}
