package id.anugerah.registration.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Rules that hold for every list of codes and every list of weights. */
final class Lists {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Lists() {}

    /**
     * @param path of the code at an index, with {@code %d} for the index
     */
    static void unique(List<String> codes, String path, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var at = path.formatted(i);
            if (!findings.readable(at) || seen.add(codes.get(i))) continue;
            findings.add(Reason.DUPLICATE_CODE, at, codes.get(i));
        }
    }

    static void sumTo100(Collection<BigDecimal> weights, String path, Findings findings) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!findings.readable(path) || sum.compareTo(WHOLE) == 0) return;
        findings.add(Reason.WEIGHTS_NOT_100, path, sum.toPlainString());
    }
}
