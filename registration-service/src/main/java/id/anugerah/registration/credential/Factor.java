package id.anugerah.registration.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something by which a person proves who they are; the codes are those of RFC 8176 where it has
 * one.
 */
public enum Factor {
    PASSWORD("pwd", false),
    /** A link that went to the person's e-mail address. */
    LINK("email", false),
    /** A key on a device that has asked for a finger, a face or a PIN. */
    PASSKEY("hwk", true),
    ONE_TIME_CODE("otp", true),
    RECOVERY_CODE("recovery", true),
    /** On a demo platform nobody proves anything. */
    DEMO("demo", true);

    private final String code;
    private final boolean second;

    Factor(String code, boolean second) {
        this.code = code;
        this.second = second;
    }

    /** Whether these are enough for a role that needs two factors. A passkey is two by itself. */
    public static boolean areStrong(Set<Factor> proven) {
        return proven.stream().anyMatch(factor -> factor.second);
    }

    /** The codes as a token tells them. */
    public static List<String> codes(Set<Factor> proven) {
        var codes = new ArrayList<String>();
        for (var factor : values()) if (proven.contains(factor)) codes.add(factor.code);
        if (areStrong(proven) && !proven.contains(DEMO)) codes.add("mfa");
        return List.copyOf(codes);
    }
}
