package id.anugerah.registration.participants;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.Sorting;
import id.anugerah.registration.overview.Participant;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** By what the list of participants is sorted. */
enum ParticipantOrder {
    TITLE,
    CODE,
    /** Who came furthest comes first, and in a stage who was ranked higher. */
    REACHED;

    private static final int NONE = 99_999;

    /** The order with this name, in lower case. */
    static ParticipantOrder of(String name) {
        for (var one : values()) if (one.name().toLowerCase(Locale.ROOT).equals(name)) return one;
        throw CommonRefusal.WRONG_VALUE.field("sort", "sort", name);
    }

    /** The order in an edition with these rules. */
    Sorting<Participant> sorting(Rules rules) {
        return new Sorting<>(name(), key(rules), Participant::entry);
    }

    private Function<Participant, String> key(Rules rules) {
        return switch (this) {
            case TITLE -> one -> one.title().toLowerCase(Locale.ROOT);
            case CODE -> Participant::code;
            case REACHED -> {
                var stages = rules.stages().stream().map(Rules.StageRules::code).toList();
                yield one -> reached(one, stages);
            }
        };
    }

    private static String reached(Participant one, List<String> stages) {
        var reached = one.reached();
        if (reached == null) return digits(NONE) + one.code();
        int left = stages.size() - stages.indexOf(reached.stage());
        int place = Objects.requireNonNullElse(reached.place(), NONE);
        int rank = Objects.requireNonNullElse(reached.rank(), NONE);
        return digits(left) + digits(place) + digits(rank) + one.code();
    }

    /** As many digits for every number, so that texts sort as numbers do. */
    private static String digits(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
