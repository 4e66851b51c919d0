package id.anugerah.scoring.ranking.domain;

import java.math.BigDecimal;
import java.util.Map;

/** The one formula of the programme: weights times values, divided by the sum of the weights. */
public final class WeightedMean {
    private WeightedMean() {}

    /**
     * The exact weighted mean of the values named by the weights; values without a weight are left
     * out.
     *
     * @throws IllegalArgumentException if a weighted value is missing, a weight is negative, or the
     *     weights sum to zero
     */
    public static Fraction of(Map<String, BigDecimal> weights, Map<String, Fraction> values) {
        var sum = Fraction.ZERO;
        var total = Fraction.ZERO;
        for (var weight : weights.entrySet()) {
            if (weight.getValue().signum() < 0)
                throw new IllegalArgumentException("negative weight: " + weight);
            if (weight.getValue().signum() == 0) continue;
            var value = values.get(weight.getKey());
            if (value == null)
                throw new IllegalArgumentException("nothing to weigh for " + weight.getKey());
            var share = Fraction.of(weight.getValue());
            sum = sum.plus(share.times(value));
            total = total.plus(share);
        }
        if (total.equals(Fraction.ZERO))
            throw new IllegalArgumentException("weights sum to zero: " + weights);
        return sum.dividedBy(total);
    }
}
