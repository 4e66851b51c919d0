package id.anugerah.scoring.ranking.domain;

import id.anugerah.scoring.ranking.domain.TieOrder.Ending;

import org.jspecify.annotations.Nullable;

/**
 * Says which of two entries comes first, and why. Without a seed a lot is not drawn and leaves them
 * equal.
 */
record TieBreaker(TieOrder order, @Nullable String seed) {
    /**
     * What sets two entries apart.
     *
     * @param sign negative where the first comes first, 0 where they are equal
     * @param rule the tie rule that decided; null where the totals differ or nothing decides
     */
    record Difference(int sign, @Nullable String rule) {}

    Difference between(Candidate first, Candidate second) {
        if (!first.hasTotalOf(second))
            return new Difference(byTotal(first.total(), second.total()), null);
        for (var look : order.looks()) {
            int sign = second.value(look).compareTo(first.value(look));
            if (sign != 0) return new Difference(sign, look.rule());
        }
        if (order.ending() == Ending.LOT && seed != null) {
            int sign = Lot.ticket(seed, first.entry()).compareTo(Lot.ticket(seed, second.entry()));
            return new Difference(sign, Lot.RULE);
        }
        return new Difference(0, null);
    }

    private static int byTotal(@Nullable Fraction first, @Nullable Fraction second) {
        if (first == null) return 1;
        return second == null ? -1 : second.compareTo(first);
    }
}
