package id.anugerah.notification.delivery;

import id.anugerah.notification.letter.domain.Outcome;
import id.anugerah.notification.letter.domain.Outcome.Deferred;
import id.anugerah.notification.letter.domain.Outcome.Refused;
import id.anugerah.notification.letter.domain.Outcome.Unanswered;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/** What a failure says about the letter. */
final class Answers {
    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;]+@[^\\s<>\"(),;]+");

    /**
     * Authentication and encryption: the platform's trouble with its mail server, not a letter's.
     */
    private static final Set<Integer> OUR_OWN = Set.of(530, 534, 535, 538);

    private Answers() {}

    /**
     * Classes the failure of one attempt.
     *
     * @param handedOver whether the whole letter had been written to the connection
     */
    static Outcome outcome(MessagingException failure, boolean handedOver) {
        int code = code(failure);
        var answer = text(failure);
        if (code >= 500 && !OUR_OWN.contains(code)) return new Refused(answer);
        if (code >= 400) return new Deferred(answer);
        return handedOver ? new Unanswered(answer) : new Deferred(answer);
    }

    /** Whether the connection cannot be used for another letter. */
    static boolean endsConnection(MessagingException failure) {
        int code = code(failure);
        return code < 400 || code == 421;
    }

    /** The mail server's code, or -1 where it did not answer. */
    private static int code(MessagingException failure) {
        int found = -1;
        for (Exception e = failure; e != null; e = next(e)) {
            int code =
                    switch (e) {
                        case SMTPAddressFailedException refused -> refused.getReturnCode();
                        case SMTPSenderFailedException refused -> refused.getReturnCode();
                        case SMTPSendFailedException refused -> refused.getReturnCode();
                        default -> -1;
                    };
            if (code >= 400) found = code;
        }
        return found;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException failure ? failure.getNextException() : null;
    }

    /** In one line, without what would not fit into a journal, and without addresses. */
    static String text(Exception failure) {
        Exception deepest = failure;
        for (var next = next(failure); next != null; next = next(next)) deepest = next;
        var text = String.valueOf(deepest.getMessage()).strip().replaceAll("\\s+", " ");
        text = ADDRESS.matcher(text).replaceAll("…");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
