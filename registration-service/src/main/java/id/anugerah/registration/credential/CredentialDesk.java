package id.anugerah.registration.credential;

import static id.anugerah.registration.RegistrationRefusal.APP_SET_UP;
import static id.anugerah.registration.RegistrationRefusal.CODE_WRONG;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.registration.credential.Credentials.App;
import id.anugerah.registration.credential.Credentials.Device;
import id.anugerah.registration.credential.OneTimeCodes.Setup;
import id.anugerah.registration.secret.Secret;
import id.anugerah.registration.secret.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Keeps everybody's {@link Credentials} and judges what people show. */
@Component
public class CredentialDesk {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_SIGNS = 16;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private final Documents<Credentials> credentials;
    private final Platform platform;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;
    private final Vault vault;
    private final InstantSource machine;

    CredentialDesk(
            Platform platform,
            Passwords passwords,
            OneTimeCodes codes,
            Passkeys passkeys,
            Vault vault,
            InstantSource machine) {
        this.credentials = platform.documents("credentials", Credentials.class);
        this.platform = platform;
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.vault = vault;
        this.machine = machine;
    }

    /** What this account's owner proves themselves by; nothing at all where they never set it. */
    public Credentials of(String account) {
        return credentials.find(account).map(Stored::state).orElse(Credentials.NONE);
    }

    /**
     * Whether the password is the account's.
     *
     * @param account null where there is none; that takes as long to find out
     */
    public boolean passwordFits(@Nullable String account, String password) {
        return passwords.matches(password, account == null ? null : of(account).password());
    }

    /**
     * Sets the password; refuses one that is not good enough.
     *
     * @param about what others know of the person
     */
    public void setPassword(String account, String password, List<String> about) {
        passwords.require(password, about);
        var hash = passwords.hash(password);
        change(account, one -> one.withPassword(hash));
    }

    /** Begins to set up an app for one-time codes; it counts once a code of it was shown. */
    public Setup beginApp(String account, String email) {
        var key = codes.freshKey();
        change(
                account,
                one -> one.hasApp() ? one : one.withApp(new App(vault.seal(key), 0, false)));
        var kept = of(account).app();
        if (kept == null || kept.confirmed()) {
            throw APP_SET_UP.because();
        }
        return codes.setup(vault.open(kept.sealed()), email);
    }

    /** Confirms the app with one of its codes. Refuses a wrong one. */
    public void confirmApp(String account, String code) {
        if (!codeFits(account, code, false)) throw CODE_WRONG.field("code");
    }

    /** Whether this is a code of the app that was not used before. */
    public boolean codeFits(String account, String code) {
        return codeFits(account, code, true);
    }

    private boolean codeFits(String account, String code, boolean confirmed) {
        if (!SIX_DIGITS.matcher(code).matches()) return false;
        var fits = new boolean[1];
        change(
                account,
                one -> {
                    fits[0] = false;
                    var app = one.app();
                    if (app == null || app.confirmed() != confirmed) return one;
                    var key = vault.open(app.sealed());
                    var step = codes.step(key, code, machine.instant(), app.last());
                    if (step.isEmpty()) return one;
                    fits[0] = true;
                    return one.withApp(new App(app.sealed(), step.getAsLong(), true));
                });
        return fits[0];
    }

    /** Takes the app away. */
    public void removeApp(String account) {
        change(account, one -> one.app() == null ? one : one.withApp(null));
    }

    /** Whether this is a recovery code that is left; it is none afterwards. */
    public boolean recoveryFits(String account, String code) {
        var hash = recoveryHash(account, code);
        var fits = new boolean[1];
        change(
                account,
                one -> {
                    fits[0] = one.recovery().contains(hash);
                    return fits[0] ? one.withoutRecovery(hash) : one;
                });
        return fits[0];
    }

    /** Fresh recovery codes in place of all others; they are shown this once. */
    public List<String> freshRecoveryCodes(String account) {
        var fresh = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) fresh.add(recoveryCode());
        var hashes = fresh.stream().map(code -> recoveryHash(account, code)).toList();
        change(account, one -> one.withRecovery(hashes));
        return List.copyOf(fresh);
    }

    private static String recoveryCode() {
        var code = new StringBuilder();
        for (int i = 0; i < RECOVERY_SIGNS; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private static String recoveryHash(String account, String code) {
        var signs = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Secret.hash(account + "\n" + signs);
    }

    /** What a browser needs to make a passkey for this account. */
    public Passkeys.CreationOptions passkeyCreation(
            String account, String email, String name, String challenge) {
        return passkeys.creation(challenge, account, email, name, of(account).passkeys());
    }

    /**
     * What a browser needs to answer with a passkey.
     *
     * @param account null where anybody's may answer
     */
    public Passkeys.RequestOptions passkeyRequest(@Nullable String account, String challenge) {
        return passkeys.request(challenge, account == null ? List.of() : of(account).passkeys());
    }

    /** Adds the passkey that answers the challenge. Refuses if it does not. */
    public String addPasskey(
            String account, Map<String, Object> answer, String challenge, String name) {
        var added = passkeys.registered(answer, challenge, name, machine.instant());
        change(account, one -> one.with(added));
        return added.id();
    }

    /** Refuses if no passkey of this account answers the challenge. */
    public void requirePasskey(String account, Map<String, Object> answer, String challenge) {
        change(
                account,
                one ->
                        one.with(
                                passkeys.used(
                                        answer, challenge, one.passkeys(), machine.instant())));
    }

    /** Takes a passkey away; one that is not there is away already. */
    public void removePasskey(String account, String id) {
        change(
                account,
                one ->
                        one.passkeys().stream().anyMatch(known -> known.id().equals(id))
                                ? one.withoutPasskey(id)
                                : one);
    }

    /** Whether the account was used on this device before. */
    public boolean knowsDevice(String account, @Nullable String device) {
        return of(account).knows(device);
    }

    /** Remembers the device. */
    public void rememberDevice(String account, String device, String label) {
        var seen = new Device(Secret.hash(device), label, machine.instant());
        change(account, one -> one.seenOn(seen));
    }

    /** Takes all second factors away, recovery codes and known devices included. */
    public void takeAwaySecondFactor(String account) {
        change(account, Credentials::withoutSecondFactor);
    }

    /** Forgets all of it: nobody can sign in by any of it any more. */
    public void forget(String account) {
        platform.store().remove(credentials.collection(), List.of(account));
    }

    private void change(String account, UnaryOperator<Credentials> edit) {
        var act = Act.by(account);
        credentials.create(account, null, act, Credentials.NONE, List.of());
        credentials.change(account, act, stored -> Change.to(edit.apply(stored.state())));
    }
}
