package id.anugerah.gateway.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long browsers stay signed in, and where that is kept.
 *
 * @param mongodb connection string of the database server
 * @param database the gateway's own database
 * @param key what seals the tokens there: 32 bytes in base64; empty for the one in the folder of
 *     secrets
 * @param idle after how long without a request a session is over
 * @param longest after how long it is over in any case
 * @param remembered for how long an instance trusts what it has read; as long can a session that
 *     was ended by another instance go on
 * @param sweep how often sessions that are over are removed
 */
@ConfigurationProperties("anugerah.sessions")
record SessionSettings(
        String mongodb,
        String database,
        @DefaultValue("") String key,
        @DefaultValue("12h") Duration idle,
        @DefaultValue("7d") Duration longest,
        @DefaultValue("3s") Duration remembered,
        @DefaultValue("10m") Duration sweep) {}
