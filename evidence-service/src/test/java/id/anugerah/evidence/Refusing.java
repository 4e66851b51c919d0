package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Refused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks that something is refused, by reason and not by text. */
public final class Refusing {
    private Refusing() {}

    /** Fails unless the call is refused for exactly this reason. */
    public static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class).isThrownBy(call).returns(reason, Refused::refusal);
    }
}
