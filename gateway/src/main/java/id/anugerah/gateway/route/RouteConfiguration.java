package id.anugerah.gateway.route;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.Map;

/** Hands the table to Spring Cloud Gateway. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {
    @Bean
    RouteLocator tableRoutes() {
        List<Route> routes = Routes.TABLE.stream().map(RouteConfiguration::route).toList();
        return () -> Flux.fromIterable(routes);
    }

    private static Route route(Row row) {
        // the parsed path is the one that the sign-in rules match against, so both always agree
        return Route.async()
                .id(row.path().getPatternString())
                .uri("http://" + row.service().label())
                .predicate(exchange ->
                        row.leads(exchange.getRequest().getPath().pathWithinApplication()))
                .metadata(
                        Map.of(
                                Row.METADATA,
                                row,
                                RESPONSE_TIMEOUT_ATTR,
                                row.timeLimit().toMillis()))
                .build();
    }
}
