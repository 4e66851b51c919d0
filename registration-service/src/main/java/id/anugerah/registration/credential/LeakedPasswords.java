package id.anugerah.registration.credential;

import com.nulabinc.zxcvbn.StandardDictionaries;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Passwords that attackers try first: the 30,000 most frequent ones of known leaks, and, where a
 * setting names a file, all of that file: one SHA-1 in hexadecimal a line in ascending order, as
 * Have I Been Pwned publishes them ({@code hash:count}). Nothing is asked of anybody outside.
 */
@Component
final class LeakedPasswords {
    private final Set<String> frequent;
    private final @Nullable Path file;

    LeakedPasswords(@Value("${anugerah.leaked-passwords:}") @Nullable Path file) {
        this.frequent = frequent();
        this.file = file;
        if (file != null && !Files.isReadable(file)) {
            throw new IllegalStateException("anugerah.leaked-passwords: cannot read " + file);
        }
    }

    private static Set<String> frequent() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contain(String password) {
        if (frequent.contains(password.toLowerCase(Locale.ROOT))) return true;
        return file != null && isIn(file, sha1(password));
    }

    private static boolean isIn(Path file, String hash) {
        try (var lines = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            // the line searched for begins at or after low and before high
            while (low < high) {
                long middle = (low + high) / 2;
                lines.seek(middle);
                if (middle > 0) {
                    lines.seek(middle - 1);
                    lines.readLine();
                }
                long begins = lines.getFilePointer();
                var line = begins < high ? lines.readLine() : null;
                int order =
                        line == null
                                ? 1
                                : line.substring(0, Math.min(hash.length(), line.length()))
                                        .compareToIgnoreCase(hash);
                if (order == 0) return true;
                if (order < 0) low = lines.getFilePointer();
                else high = middle;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha1(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
