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
 */
@ConfigurationProperties("anugerah.edge")
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("16KB") DataSize maxHeaders,
        @DefaultValue("80") int maxHeaderCount,
        @DefaultValue("8KB") DataSize maxAddress) {}
