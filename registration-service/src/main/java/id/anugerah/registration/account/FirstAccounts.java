package id.anugerah.registration.account;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.registration.OnceReady;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships.Grant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;

/**
 * The accounts that must be there before anybody can invite anybody: the platform's first operator,
 * named by a setting, and on a demo platform one for each office.
 */
@Component
class FirstAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final String GRANT = "urn:anugerah:grant:sign-in-link";

    private final Accounts accounts;
    private final Memberships memberships;
    private final ServiceSettings settings;
    private final @Nullable String firstOps;

    FirstAccounts(
            Accounts accounts,
            Memberships memberships,
            ServiceSettings settings,
            @Value("${anugerah.first-ops:${ANUGERAH_FIRST_OPS:}}") String firstOps) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.settings = settings;
        this.firstOps = firstOps.isBlank() ? null : firstOps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        OnceReady.run("first-accounts", this::createAll);
    }

    private void createAll() {
        if (firstOps != null) create("Ops", firstOps, Role.OPS);
        if (!settings.demo()) return;
        DemoAccount.ALL.forEach(one -> create(one.name(), one.email(), one.role()));
        listDemoAccounts();
    }

    /** Demo accounts have no passwords; the list says whom one can sign in as, and how. */
    private void listDemoAccounts() {
        var lines = new ArrayList<String>();
        lines.add(
                "Sign in by link: POST /api/sign-in/demo {\"email\": …}, then the grant " + GRANT);
        DemoAccount.ALL.forEach(
                office -> lines.add("%-12s %s".formatted(office.role(), office.email())));
        try {
            var file = settings.data().resolve("secrets").resolve("demo-accounts.txt");
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            LOG.warn("The list of demo accounts was not written: {}", e.getMessage());
        }
    }

    private void create(String name, String email, Role role) {
        var act = Act.system(null);
        var identity = new Identity(name, "Bapak/Ibu", email, "id");
        var account = accounts.of(identity, act);
        memberships.grant(
                new Grant(account.id(), account.person(), role, null, null, null, null), act);
    }
}
