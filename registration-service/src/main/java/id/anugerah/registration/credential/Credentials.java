package id.anugerah.registration.credential;

import id.anugerah.registration.secret.Secret;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All by which the owner of one account proves who they are. Nothing in it lets a reader of the
 * database sign in: passwords and codes are hashes, the app's key is sealed.
 *
 * @param password as {@link Passwords} keeps it
 * @param app the app for one-time codes; null where there is none
 * @param recovery hashes of the recovery codes that are left
 * @param devices those from which the owner has signed in, the latest last
 */
public record Credentials(
        @Nullable String password,
        @Nullable App app,
        List<Passkey> passkeys,
        List<String> recovery,
        List<Device> devices) {
    static final Credentials NONE = new Credentials(null, null, List.of(), List.of(), List.of());
    private static final int MOST_DEVICES = 20;

    /**
     * An app for one-time codes.
     *
     * @param sealed its key
     * @param last the latest step of which a code was used
     * @param confirmed whether the owner has shown that the app works
     */
    record App(String sealed, long last, boolean confirmed) {}

    /**
     * A passkey.
     *
     * @param id the credential id, as browsers name it (base64url)
     * @param data attested credential data (WebAuthn Level 3, 6.5.1), base64url
     * @param count the signature counter
     */
    public record Passkey(
            String id,
            String name,
            String data,
            long count,
            boolean backupEligible,
            boolean backedUp,
            List<String> transports,
            Instant added,
            @Nullable Instant used) {
        Passkey used(long newCount, boolean nowBackedUp, Instant now) {
            return new Passkey(
                    id, name, data, newCount, backupEligible, nowBackedUp, transports, added, now);
        }
    }

    /** A device that the owner has used, known by a secret that it keeps. */
    public record Device(String hash, String label, Instant seen) {}

    /** Whether the owner has a second factor besides e-mail and password. */
    public boolean hasSecondFactor() {
        return hasApp() || !passkeys.isEmpty();
    }

    /** Whether an app for one-time codes is set up. */
    public boolean hasApp() {
        return app != null && app.confirmed();
    }

    boolean knows(@Nullable String device) {
        if (device == null) return false;
        var hash = Secret.hash(device);
        return devices.stream().anyMatch(known -> known.hash().equals(hash));
    }

    Credentials withPassword(@Nullable String hash) {
        return new Credentials(hash, app, passkeys, recovery, devices);
    }

    Credentials withApp(@Nullable App next) {
        return new Credentials(password, next, passkeys, recovery, devices);
    }

    Credentials withRecovery(List<String> hashes) {
        return new Credentials(password, app, passkeys, List.copyOf(hashes), devices);
    }

    Credentials withoutRecovery(String hash) {
        return withRecovery(recovery.stream().filter(one -> !one.equals(hash)).toList());
    }

    Credentials with(Passkey passkey) {
        var others = new ArrayList<>(passkeys);
        others.removeIf(one -> one.id().equals(passkey.id()));
        others.add(passkey);
        return withPasskeys(others);
    }

    Credentials withoutPasskey(String id) {
        return withPasskeys(passkeys.stream().filter(one -> !one.id().equals(id)).toList());
    }

    private Credentials withPasskeys(List<Passkey> next) {
        return new Credentials(password, app, List.copyOf(next), recovery, devices);
    }

    Credentials seenOn(Device device) {
        var all = new ArrayList<>(devices);
        all.removeIf(one -> one.hash().equals(device.hash()));
        all.add(device);
        all.sort(Comparator.comparing(Device::seen));
        var latest = all.subList(Math.max(0, all.size() - MOST_DEVICES), all.size());
        return new Credentials(password, app, passkeys, recovery, List.copyOf(latest));
    }

    /** Without any second factor, as after the operator has taken it away. */
    Credentials withoutSecondFactor() {
        return new Credentials(password, null, List.of(), List.of(), List.of());
    }
}
