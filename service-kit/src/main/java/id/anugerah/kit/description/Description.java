package id.anugerah.kit.description;

import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.IdempotencyKey;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets a service's description tell what every service has in common. */
@Configuration(proxyBeanMethods = false)
public class Description {
    @Bean
    OperationCustomizer operations() {
        // both are made from headers, so nobody sends them as what they look like
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IdempotencyKey.class);
        return new Operations();
    }

    @Bean
    Required required() {
        return new Required();
    }

    @Bean
    OpenApiCustomizer commonParts() {
        var common = read().getComponents();
        return described -> {
            var parts = described.getComponents();
            common.getSchemas().forEach(parts::addSchemas);
            common.getParameters().forEach(parts::addParameters);
            common.getHeaders().forEach(parts::addHeaders);
            common.getResponses().forEach(parts::addResponses);
        };
    }

    private static OpenAPI read() {
        try (var in = new ClassPathResource("openapi/common.json").getInputStream()) {
            return Json31.mapper().readValue(in, OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
