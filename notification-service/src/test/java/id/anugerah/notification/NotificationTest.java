package id.anugerah.notification;

import id.anugerah.kit.testing.Infrastructure;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole service on real servers and a mail server that does as it is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = NotificationService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"anugerah.mail.first-pause=100ms", "anugerah.mail.sweep=500ms"})
@ContextConfiguration(initializers = {Infrastructure.class, NotificationTest.Mail.class})
@interface NotificationTest {
    /** The mail server of this JVM. */
    final class Mail implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        static final SmtpServer SERVER = new SmtpServer();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("anugerah.mail.port=" + SERVER.port()).applyTo(context);
        }
    }
}
