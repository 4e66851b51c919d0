package id.anugerah.local.launcher;

/**
 * The launcher cannot do what it was asked; the message is one sentence for the person at the
 * keyboard.
 */
final class LaunchRefused extends RuntimeException {
    LaunchRefused(String sentence) {
        super(sentence);
    }

    LaunchRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
