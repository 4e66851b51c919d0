package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.DEMO_ADDRESS_NEEDED;

import id.anugerah.kit.runtime.ServiceSettings;

import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Set;

/**
 * Which addresses people may have. On a demo platform only those that belong to nobody (RFC 2606),
 * so that no letter of a demo ever reaches a real person.
 */
@Component
public class Addresses {
    private static final Set<String> NOBODYS = Set.of("example", "test", "invalid");

    private final boolean demo;

    Addresses(ServiceSettings settings) {
        this.demo = settings.demo();
    }

    /** Refuses an address that nobody may have here, naming its field. */
    public void require(String field, String email) {
        if (demo && !isNobodys(email)) throw DEMO_ADDRESS_NEEDED.field(field);
    }

    private static boolean isNobodys(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var host = address.substring(address.lastIndexOf('@') + 1);
        return NOBODYS.contains(host.substring(host.lastIndexOf('.') + 1));
    }
}
