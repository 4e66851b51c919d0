package id.anugerah.scoring;

import id.anugerah.kit.runtime.ServiceKit;
import id.anugerah.kit.security.Doors;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.List;

/** The scoring service. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(ServiceKit.class)
public class ScoringService {
    public static void main(String[] arguments) {
        SpringApplication.run(ScoringService.class, arguments);
    }

    @Bean
    Doors.Open open() {
        return new Doors.Open(
                List.of(
                        "/api/results/**",
                        "/editions/*/results/**",
                        "/sitemap.xml",
                        "/openapi",
                        "/openapi/**",
                        "/openapi.yaml"),
                List.of());
    }
}
