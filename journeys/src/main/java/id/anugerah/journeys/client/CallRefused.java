package id.anugerah.journeys.client;

import java.nio.charset.StandardCharsets;

/** The platform answered, and the answer was no. */
public final class CallRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 300;

    private final int status;
    private final String code;

    CallRefused(Call call, Reply reply) {
        super(call + " was answered with " + reply.status() + ": " + detail(reply));
        status = reply.status();
        code = codeOf(reply);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The last part of the problem's type, such as {@code wrong-status}; empty if it has none. */
    public String code() {
        return code;
    }

    static String codeOf(Reply reply) {
        String type = reply.json().path("type").asString("");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private static String detail(Reply reply) {
        var problem = reply.json();
        String text = new String(reply.bytes(), StandardCharsets.UTF_8);
        String detail =
                problem.path("detail").asString(text.substring(0, Math.min(SHOWN, text.length())));
        String field = problem.path("field").asString("");
        return detail + " [" + codeOf(reply) + (field.isEmpty() ? "" : ", " + field) + "]";
    }
}
