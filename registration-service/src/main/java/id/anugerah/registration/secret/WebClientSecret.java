package id.anugerah.registration.secret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * By what the gateway proves that it is the web client: told to both by a setting, or in a file
 * that whoever of them starts first makes for both.
 */
@Component
public final class WebClientSecret {
    private final String value;

    WebClientSecret(SecretsFolder folder, @Value("${anugerah.web-client.secret:}") String setting) {
        this.value =
                setting.isBlank()
                        ? KeptSecret.in(folder.file("web-client.secret"), Secret::random)
                        : setting;
    }

    /** The secret as both know it. */
    public String value() {
        return value;
    }
}
