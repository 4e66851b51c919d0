package id.anugerah.registration.account;

import id.anugerah.contracts.registration.Role;

import java.util.List;

/** An office on a demo platform, where everybody may act as everybody. */
public record DemoAccount(String name, String email, Role role) {
    /** One for each office, and a second secretariat, since four eyes need two. */
    public static final List<DemoAccount> ALL =
            List.of(
                    new DemoAccount(
                            "Sekretariat Demo", "sekretariat@demo.example", Role.SECRETARIAT),
                    new DemoAccount(
                            "Sekretariat Kedua Demo",
                            "sekretariat2@demo.example",
                            Role.SECRETARIAT),
                    new DemoAccount("Ketua Demo", "ketua@demo.example", Role.CHAIR),
                    new DemoAccount("Auditor Demo", "auditor@demo.example", Role.AUDITOR),
                    new DemoAccount("Pengelola Demo", "ops@demo.example", Role.OPS));
}
