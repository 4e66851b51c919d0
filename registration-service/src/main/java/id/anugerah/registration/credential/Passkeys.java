package id.anugerah.registration.credential;

import static id.anugerah.registration.RegistrationRefusal.PASSKEY_REFUSED;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;

import id.anugerah.kit.event.Json;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.registration.credential.Credentials.Passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Passkeys (WebAuthn Level 3): asked for with user verification, so that each is two factors at
 * once; attestation is not asked for, because any maker's authenticator will do.
 */
@Component
public class Passkeys {
    private static final int TIMEOUT_MILLIS = 300_000;
    private static final String TYPE = "public-key";
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.RS256);

    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter data =
            new AttestedCredentialDataConverter(new ObjectConverter());
    private final String site;
    private final Set<Origin> origins = new HashSet<>();

    /**
     * @param others origins of apps, such as {@code android:apk-key-hash:…}
     */
    Passkeys(
            ServiceSettings settings, @Value("${anugerah.passkeys.origins:}") List<String> others) {
        this.site = URI.create(settings.publicUrl()).getHost();
        origins.add(new Origin(settings.publicUrl()));
        others.forEach(other -> origins.add(new Origin(other)));
    }

    /** A passkey that is meant. */
    public record Descriptor(String type, String id, List<String> transports) {
        static Descriptor of(Passkey passkey) {
            return new Descriptor(TYPE, passkey.id(), passkey.transports());
        }
    }

    /** Options for {@code navigator.credentials.create} as JSON. */
    public record CreationOptions(
            Site rp,
            User user,
            String challenge,
            List<Algorithm> pubKeyCredParams,
            int timeout,
            List<Descriptor> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {
        /** For whose site the passkey is. */
        public record Site(String id, String name) {}

        /** Whose passkey it is; the id says nothing about the person. */
        public record User(String id, String name, String displayName) {}

        /** A kind of key that is accepted. */
        public record Algorithm(String type, long alg) {}

        /** What the authenticator has to be able to do. */
        public record Selection(String residentKey, String userVerification) {}
    }

    /** Options for {@code navigator.credentials.get} as JSON. */
    public record RequestOptions(
            String challenge,
            int timeout,
            String rpId,
            List<Descriptor> allowCredentials,
            String userVerification) {}

    CreationOptions creation(
            String challenge, String account, String email, String name, List<Passkey> known) {
        return new CreationOptions(
                new CreationOptions.Site(site, "Anugerah"),
                new CreationOptions.User(
                        encode(account.getBytes(StandardCharsets.UTF_8)), email, name),
                challenge,
                ALGORITHMS.stream()
                        .map(one -> new CreationOptions.Algorithm(TYPE, one.getValue()))
                        .toList(),
                TIMEOUT_MILLIS,
                known.stream().map(Descriptor::of).toList(),
                new CreationOptions.Selection("required", "required"),
                "none");
    }

    /**
     * @param allowed none where anybody's passkey may answer
     */
    RequestOptions request(String challenge, List<Passkey> allowed) {
        return new RequestOptions(
                challenge,
                TIMEOUT_MILLIS,
                site,
                allowed.stream().map(Descriptor::of).toList(),
                "required");
    }

    /** The passkey that answers the challenge; refuses if it does not. */
    Passkey registered(Map<String, Object> answer, String challenge, String name, Instant now) {
        var verified =
                checked(() ->
                        manager.verifyRegistrationResponseJSON(
                                Json.write(answer),
                                new RegistrationParameters(
                                        server(challenge), accepted(), true, true)));
        var attested =
                Objects.requireNonNull(
                        Objects.requireNonNull(verified.getAttestationObject())
                                .getAuthenticatorData()
                                .getAttestedCredentialData());
        var state = verified.getAttestationObject().getAuthenticatorData();
        var transports =
                verified.getTransports() == null
                        ? List.<String>of()
                        : verified.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toList();
        return new Passkey(
                encode(attested.getCredentialId()),
                name,
                encode(data.convert(attested)),
                state.getSignCount(),
                state.isFlagBE(),
                state.isFlagBS(),
                transports,
                now,
                null);
    }

    private static List<PublicKeyCredentialParameters> accepted() {
        return ALGORITHMS.stream()
                .map(one ->
                        new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
                .toList();
    }

    /** Whom the answer says it is from; nothing is proven by that yet. */
    public @Nullable String accountOf(Map<String, Object> answer) {
        var handle = parsed(answer).getUserHandle();
        return handle == null ? null : new String(handle, StandardCharsets.UTF_8);
    }

    /** The passkey after its use; refuses if none of these answers the challenge. */
    Passkey used(Map<String, Object> answer, String challenge, List<Passkey> known, Instant now) {
        var parsed = parsed(answer);
        var id = encode(Objects.requireNonNull(parsed.getCredentialId()));
        var passkey =
                known.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> PASSKEY_REFUSED.field("credential"));
        var record =
                new CredentialRecordImpl(
                        null,
                        true,
                        passkey.backupEligible(),
                        passkey.backedUp(),
                        passkey.count(),
                        data.convert(decode(passkey.data())),
                        null,
                        null,
                        null,
                        null);
        var verified =
                checked(() ->
                        manager.verify(
                                parsed,
                                new AuthenticationParameters(
                                        server(challenge), record, null, true, true)));
        var state = Objects.requireNonNull(verified.getAuthenticatorData());
        return passkey.used(state.getSignCount(), state.isFlagBS(), now);
    }

    private AuthenticationData parsed(Map<String, Object> answer) {
        return checked(() -> manager.parseAuthenticationResponseJSON(Json.write(answer)));
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder()
                .origins(origins)
                .rpId(site)
                .challenge(new DefaultChallenge(decode(challenge)))
                .build();
    }

    /** Whatever the library cannot make sense of, in its many ways to say so, is no passkey. */
    private static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw PASSKEY_REFUSED.field("credential");
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
