package id.anugerah.evidence;

import id.anugerah.kit.runtime.ServiceKit;
import id.anugerah.kit.security.Doors;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.List;

/** The evidence service. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(ServiceKit.class)
@EnableConfigurationProperties(EvidenceSettings.class)
public class EvidenceService {
    public static void main(String[] arguments) {
        SpringApplication.run(EvidenceService.class, arguments);
    }

    @Bean
    Doors.Open open() {
        return new Doors.Open(List.of("/openapi", "/openapi/**", "/openapi.yaml"), List.of());
    }
}
