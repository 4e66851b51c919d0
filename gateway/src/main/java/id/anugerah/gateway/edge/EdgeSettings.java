package id.anugerah.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.List;

/**
 * What the doorstep needs to know.
 *
 * @param trustedProxies networks whose word about the caller is believed, as {@code 10.0.0.0/8} or
 *     a plain address
 * @param maxHeaders how large all headers of a request may be together
 * @param maxHeaderCount how many there may be; a service takes 100, and the gateway adds some
 * @param maxAddress how long a request's first line may be
 * @param corsOrigins which other sites' pages may use the interface, as {@code https://host}; a
 *     star for all of them, who then get no say in a browser's session
 * @param signInLimit how often one address may try to sign in
 */
@ConfigurationProperties("anugerah.edge")
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("16KB") DataSize maxHeaders,
        @DefaultValue("80") int maxHeaderCount,
        @DefaultValue("8KB") DataSize maxAddress,
        @DefaultValue List<String> corsOrigins,
        @DefaultValue Rate signInLimit) {

    /**
     * How often something may happen.
     *
     * @param burst how often at once
     * @param perSecond how often in the long run
     */
    record Rate(@DefaultValue("1200") long burst, @DefaultValue("20") long perSecond) {}
}
