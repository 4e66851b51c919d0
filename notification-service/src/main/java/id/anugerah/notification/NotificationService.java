package id.anugerah.notification;

import id.anugerah.kit.runtime.ServiceKit;
import id.anugerah.kit.security.Doors;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import java.util.List;

/** The notification service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import(ServiceKit.class)
public class NotificationService {
    public static void main(String[] arguments) {
        SpringApplication.run(NotificationService.class, arguments);
    }

    @Bean
    Doors.Open open() {
        return new Doors.Open(List.of("/openapi", "/openapi/**", "/openapi.yaml"), List.of());
    }
}
