package id.anugerah.journeys.cast;

import static id.anugerah.journeys.cast.Juror.Background.ACADEMIC;
import static id.anugerah.journeys.cast.Juror.Background.MINISTRY;
import static id.anugerah.journeys.cast.Juror.Background.PRACTITIONER;

import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.journeys.cast.Juror.Background;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Draws assessors; of every twelve, five are academics, four practitioners and three ministry
 * officials.
 */
record Bench(int season, String seed) {
    static final int MOST = 1_000;

    private static final Years BIRTHS = new Years(1962, 1988);

    private static final List<Background> TURNS =
            List.of(
                    ACADEMIC,
                    PRACTITIONER,
                    MINISTRY,
                    ACADEMIC,
                    PRACTITIONER,
                    ACADEMIC,
                    MINISTRY,
                    ACADEMIC,
                    PRACTITIONER,
                    ACADEMIC,
                    PRACTITIONER,
                    MINISTRY);

    /**
     * The first {@code count} assessors; a name that is taken is drawn again from the next stream.
     */
    List<Juror> jurors(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("From 1 to " + MOST + " jurors, not " + count);
        }
        List<Juror> jurors = new ArrayList<>(count);
        Set<String> names = new HashSet<>();
        for (int k = 0; jurors.size() < count; k++) {
            Juror juror = draw(jurors.size(), Draws.of(seed, "00", "JUROR", k));
            if (names.add(juror.person().name())) jurors.add(juror);
        }
        return jurors;
    }

    private Juror draw(int index, Draws draws) {
        NamePool pool = draws.pick(List.of(NamePool.values()));
        Servant servant = Servant.draw(draws, pool, BIRTHS, season, Degrees.Studies.TECHNICAL);
        Background background = TURNS.get(index % TURNS.size());
        return new Juror(
                index,
                servant.person(),
                background,
                background.institution(draws),
                draws.pick(provinces()).code(),
                new Judgement(seed).severity(index),
                String.format(Locale.ROOT, "juri.%02d@demo.example", index + 1));
    }

    private static List<Region> provinces() {
        return Regions.load().all().stream()
                .filter(it -> it.category().equals(Region.PROVINCE))
                .toList();
    }
}
