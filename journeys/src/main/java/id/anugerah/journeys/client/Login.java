package id.anugerah.journeys.client;

import org.jspecify.annotations.Nullable;

/**
 * Who signs in to a demo platform.
 *
 * @param role such as {@code operator}
 * @param name for somebody who may not have an account yet; null for others
 * @param salutation of them, or null
 */
public record Login(String email, String role, @Nullable String name, @Nullable String salutation) {
    /** Somebody who has an account. */
    public static Login of(String email, String role) {
        return new Login(email, role, null, null);
    }

    /** An operator, who gets an account by signing in. */
    public static Login operator(String email, String name, String salutation) {
        return new Login(email, "operator", name, salutation);
    }
}
