package id.anugerah.registration.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * What clients get.
 *
 * @param access how long an access token is good; for so long a session that was ended may go on
 * @param refresh how long a session may rest
 * @param appRedirects where the app may be called back; a loopback address with any port
 */
@ConfigurationProperties("anugerah.clients")
record ClientRules(
        @DefaultValue("10m") Duration access,
        @DefaultValue("7d") Duration refresh,
        @DefaultValue({"id.anugerah.app:/callback", "http://127.0.0.1/callback"})
                List<String> appRedirects) {}
