package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing that can be asked of the platform.
 *
 * @param path with its places in braces
 * @param body null where none is taken
 * @param open whether nobody has to sign in
 */
record Operation(
        String name,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable Body body,
        boolean open) {
    /** What is sent, and under which name of media. */
    record Body(String type, Shape shape) {
        boolean isJson() {
            return type.equals("application/json");
        }
    }

    boolean isReading() {
        return method.equals("GET");
    }

    /** Whether it follows another protocol than ours, and refuses in that one's words. */
    boolean isOauth() {
        return path.startsWith("/oauth2/") || path.startsWith("/.well-known/");
    }

    /** Whether it signs somebody in or out. */
    boolean isSignIn() {
        return isOauth() || path.startsWith("/api/sign-in/");
    }

    /** Whether it takes something of one's own away, and is content if that is not there. */
    boolean isForgiving() {
        return method.equals("DELETE") && path.startsWith("/api/accounts/me/");
    }

    /** Whether it is dear, and therefore let happen a few times a minute only. */
    boolean isRationed() {
        return isSignIn() || path.startsWith("/api/signing-keys");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
