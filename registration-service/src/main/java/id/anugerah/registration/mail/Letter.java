package id.anugerah.registration.mail;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A letter about an account.
 *
 * @param secret what its link opens, or null for a plain link
 * @param facts what the words have places for, such as {@code device}
 * @param named facts that are words themselves, such as {@code role.chair} for {@code role}
 */
public record Letter(
        Occasion occasion,
        Recipient to,
        @Nullable String secret,
        Map<String, String> facts,
        Map<String, String> named) {
    /** Who gets it. */
    public record Recipient(String name, String salutation, String email, String language) {}
}
