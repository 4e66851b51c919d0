package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

class CrossOriginTest {
    private static final String PARTNER = "https://partner.example";
    private static final String STRANGER = "https://stranger.example";

    @Nested
    class Without_a_setting extends GatewayTest {
        @Test
        void no_other_site_is_told_anything() {
            assertUntold(preflight(this, PARTNER));
            assertUntold(asked(this, PARTNER));
        }
    }

    @Nested
    @TestPropertySource(properties = "anugerah.edge.cors-origins=" + PARTNER)
    class With_a_site_in_the_settings extends GatewayTest {
        @Test
        void its_pages_may_use_the_interface() {
            var preflight = preflight(this, PARTNER);

            assertThat(preflight.statusCode()).isEqualTo(200);
            assertThat(told(preflight, "Origin")).isEqualTo(PARTNER);
            assertThat(told(preflight, "Methods")).contains("PUT", "DELETE");
            assertThat(told(preflight, "Headers")).isEqualTo("x-csrf-token");
            assertThat(told(preflight, "Credentials")).isEqualTo("true");
            assertThat(told(asked(this, PARTNER), "Origin")).isEqualTo(PARTNER);
            assertThat(asked(this, PARTNER).headers().firstValue("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(names -> assertThat(names).contains("Seen"));
        }

        @Test
        void others_are_told_nothing() {
            assertUntold(preflight(this, STRANGER));
            assertUntold(asked(this, STRANGER));
            assertThat(asked(this, STRANGER).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    @TestPropertySource(properties = "anugerah.edge.cors-origins=*")
    class With_every_site_in_the_settings extends GatewayTest {
        @Test
        void nobody_gets_a_say_in_a_session() {
            var answer = asked(this, STRANGER);

            assertThat(told(answer, "Origin")).isEqualTo("*");
            assertThat(told(answer, "Credentials")).isNull();
        }
    }

    private static HttpResponse<String> preflight(GatewayTest gateway, String origin) {
        return GatewayTest.send(
                gateway.request("/api/regions")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "PUT")
                        .header("Access-Control-Request-Headers", "x-csrf-token"));
    }

    private static HttpResponse<String> asked(GatewayTest gateway, String origin) {
        return GatewayTest.send(gateway.request("/api/regions").header("Origin", origin));
    }

    private static String told(HttpResponse<String> answer, String what) {
        return answer.headers().firstValue("Access-Control-Allow-" + what).orElse(null);
    }

    private static void assertUntold(HttpResponse<String> answer) {
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control-"));
    }
}
