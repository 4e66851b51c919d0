package id.anugerah.registration.signin;

import static id.anugerah.registration.RegistrationAction.SIGNING_KEY_LIST;
import static id.anugerah.registration.RegistrationAction.SIGNING_KEY_ROTATE;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.security.Caller;
import id.anugerah.registration.signin.SigningKeys.Key;
import id.anugerah.registration.signin.SigningKeys.State;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

@RestController
@RequestMapping("/api/signing-keys")
@Tag(name = "Signing keys", description = "What tokens are signed with")
class SigningKeyController {
    private final SigningKeys keys;
    private final Access access;
    private final InstantSource machine;

    SigningKeyController(SigningKeys keys, Access access, InstantSource machine) {
        this.keys = keys;
        this.access = access;
        this.machine = machine;
    }

    /**
     * A key, without the key itself.
     *
     * @param id as in the header of tokens and among the published keys
     * @param by the account that asked for it; left out if it came by itself
     */
    record KeyView(String id, State state, Instant signsFrom, @Nullable String by) {}

    /** All keys, the latest first. */
    record KeyViews(List<KeyView> items) {}

    @Operation(summary = "The keys and what each is for at present")
    @GetMapping
    KeyViews list(Caller caller) {
        access.require(caller, SIGNING_KEY_LIST, Subject.platform());
        return new KeyViews(keys.all().reversed().stream().map(this::view).toList());
    }

    @Operation(summary = "Announces the next key; one that is announced already stays the next")
    @PutMapping("/next")
    KeyView rotate(Caller caller) {
        access.require(caller, SIGNING_KEY_ROTATE, Subject.platform());
        return view(keys.rotate(caller.account()));
    }

    private KeyView view(Key key) {
        return new KeyView(key.jwk().getKeyID(), key.at(machine.instant()), key.signs(), key.by());
    }
}
