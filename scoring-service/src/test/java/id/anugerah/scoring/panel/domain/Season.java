package id.anugerah.scoring.panel.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Everything a plan is made from, to change one thing at a time. */
record Season(
        List<Entry> entries,
        List<Assessor> assessors,
        List<Recusal> recusals,
        List<Assignment> existing,
        int perEntry,
        String seed) {

    static Season of(int perEntry, List<Entry> entries, List<Assessor> assessors) {
        return new Season(entries, assessors, List.of(), List.of(), perEntry, "seed");
    }

    /**
     * Entries {@code prefix0}, {@code prefix1} … of one category, each in a province of its own
     * that nobody comes from.
     */
    static List<Entry> entries(int count, String category) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry(category + i, category, "p" + i))
                .toList();
    }

    /** Assessors {@code a0}, {@code a1} … from nowhere. */
    static List<Assessor> assessors(int count, int limit) {
        return IntStream.range(0, count).mapToObj(i -> new Assessor("a" + i, null, limit)).toList();
    }

    /** A small season with conflicts and tight limits. */
    static Season random(int seed) {
        var random = new Random(seed);
        var provinces = List.of("11", "32", "51");
        var entries = new ArrayList<Entry>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            entries.add(
                    new Entry(
                            "e" + i,
                            random.nextInt(4) == 0 ? "kota" : "kabupaten",
                            pick(provinces, random)));
        }
        var assessors = new ArrayList<Assessor>();
        int people = 1 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            var home = random.nextBoolean() ? pick(provinces, random) : null;
            assessors.add(new Assessor("a" + i, home, 1 + random.nextInt(4)));
        }
        var recusals = new ArrayList<Recusal>();
        for (var entry : entries) {
            if (random.nextInt(4) == 0)
                recusals.add(new Recusal(pick(assessors, random).id(), entry.id()));
        }
        return new Season(
                entries, assessors, recusals, List.of(), 1 + random.nextInt(3), "seed " + seed);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /**
     * As large as the programme can become: 546 entries in three categories, 40 assessors of the 38
     * provinces.
     */
    static Season national() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 546; i++) {
            var category = i < 38 ? "provinsi" : i < 453 ? "kabupaten" : "kota";
            entries.add(new Entry("entry-" + i, category, "p" + i % 38));
        }
        var assessors =
                IntStream.range(0, 40)
                        .mapToObj(i -> new Assessor("assessor-" + i, "p" + i % 38, 80))
                        .toList();
        return of(5, entries, assessors);
    }

    Entry entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    Assessor assessor(String id) {
        return assessors.stream()
                .filter(assessor -> assessor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Season seed(String other) {
        return new Season(entries, assessors, recusals, existing, perEntry, other);
    }

    Season recusing(String assessor, String entry) {
        var more = new ArrayList<>(recusals);
        more.add(new Recusal(assessor, entry));
        return new Season(entries, assessors, more, existing, perEntry, seed);
    }

    Season keeping(Collection<Assignment> assignments) {
        return new Season(entries, assessors, recusals, List.copyOf(assignments), perEntry, seed);
    }

    Season without(String assessor) {
        var others = assessors.stream().filter(other -> !other.id().equals(assessor)).toList();
        return new Season(entries, others, recusals, existing, perEntry, seed);
    }

    Season shuffled(Random random) {
        return new Season(
                shuffled(entries, random),
                shuffled(assessors, random),
                shuffled(recusals, random),
                shuffled(existing, random),
                perEntry,
                seed);
    }

    private static <T> List<T> shuffled(List<T> given, Random random) {
        var copy = new ArrayList<>(given);
        Collections.shuffle(copy, random);
        return copy;
    }

    Panels plan() {
        return Assignment.plan(entries, assessors, recusals, existing, perEntry, seed);
    }
}
