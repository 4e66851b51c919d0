package id.anugerah.registration;

import id.anugerah.kit.runtime.ServiceKit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts the service. */
@SpringBootApplication
@Import(ServiceKit.class)
public class RegistrationService {
    public static void main(String[] arguments) {
        SpringApplication.run(RegistrationService.class, arguments);
    }
}
