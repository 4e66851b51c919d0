package id.anugerah.scoring.result;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words in which results are told. */
public final class Vocabulary {
    /** The folder in which they lie. */
    public static final String FOLDER = "results";

    private static final Map<Tongue, Words> WORDS =
            Arrays.stream(Tongue.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(), tongue -> Words.of(FOLDER, tongue)));

    private static final String VERSION =
            Sha256.hex(
                    Arrays.stream(Tongue.values())
                            .map(tongue -> of(tongue).digest())
                            .collect(Collectors.joining()));

    private Vocabulary() {}

    /** Those of this language. */
    public static Words of(Tongue tongue) {
        return Objects.requireNonNull(WORDS.get(tongue));
    }

    /** Changes whenever a word does, in either language. */
    public static String version() {
        return VERSION;
    }
}
