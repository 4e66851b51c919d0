package id.anugerah.journeys.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction in lowest terms. */
record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {
    Ratio {
        if (below.signum() <= 0) throw new ArithmeticException("Not a denominator: " + below);
        var shared = above.gcd(below);
        above = above.divide(shared);
        below = below.divide(shared);
    }

    static Ratio of(long above, long below) {
        return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    static Ratio of(BigDecimal decimal) {
        var scaled = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        return new Ratio(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    Ratio plus(Ratio more) {
        return new Ratio(
                above.multiply(more.below).add(more.above.multiply(below)),
                below.multiply(more.below));
    }

    Ratio times(Ratio factor) {
        return new Ratio(above.multiply(factor.above), below.multiply(factor.below));
    }

    Ratio by(Ratio divisor) {
        return new Ratio(above.multiply(divisor.below), below.multiply(divisor.above));
    }

    /** With two decimals, halves away from zero. */
    String shown() {
        return new BigDecimal(above)
                .divide(new BigDecimal(below), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public int compareTo(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
        return above + "/" + below;
    }
}
