package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.region.Region;
import id.anugerah.journeys.cast.Cast;
import id.anugerah.journeys.cast.DlaCast;
import id.anugerah.journeys.cast.Official;
import id.anugerah.journeys.cast.Paper;
import id.anugerah.journeys.client.Login;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part, with what they fill in. */
sealed interface Party {
    /** Region code, or the group's code. */
    String code();

    /** The region in whose name papers are written. */
    Region region();

    Cast cast();

    Login operator();

    /** The nominee, or null where there is none. */
    @Nullable Official sekda();

    /** What is filled in to register; without edition and code. */
    Map<String, Object> application();

    int level(Indicator indicator);

    default String explanation(Indicator indicator, int level) {
        return cast().explanation(region(), indicator, level);
    }

    default Paper paper(Indicator indicator) {
        return cast().paper(region(), indicator);
    }

    /** The letter by which the operator is assigned. */
    default Paper assignmentLetter() {
        Paper paper = cast().paper(region(), "ST", "Surat Tugas Tim Koordinasi SPBE");
        String ending = paper.fileName().substring(paper.fileName().lastIndexOf('.'));
        return paper.renamed("Surat-Tugas_" + code() + ending);
    }

    /** A local government with its Sekda. */
    record Government(Cast cast, Region region) implements Party {
        @Override
        public String code() {
            return region.code();
        }

        @Override
        public Login operator() {
            var who = cast.operator(region);
            return Login.operator(who.mail(), who.person().fullName(), who.person().address());
        }

        @Override
        public Official sekda() {
            return cast.sekda(region);
        }

        @Override
        public Map<String, Object> application() {
            var sekda = cast.sekda(region);
            var nominee = new LinkedHashMap<String, Object>();
            nominee.put("name", sekda.person().fullName());
            nominee.put("salutation", sekda.person().address());
            nominee.put("email", sekda.mail());
            nominee.put("language", "id");
            nominee.put("nip", sekda.nip());
            var kadis = cast.kadis(region);
            return Map.of(
                    "nominee",
                    nominee,
                    "contact",
                    Map.of("name", kadis.person().fullName(), "office", kadis.agency()));
        }

        @Override
        public int level(Indicator indicator) {
            Integer level = cast.levels(region, List.of(indicator)).get(indicator.code());
            return level == null ? 1 : level;
        }
    }

    /** A group of the academy; its first member speaks for it. */
    record Group(Cast cast, DlaCast.Group group) implements Party {
        private static final double MEAN = 3;

        private DlaCast.Learner speaker() {
            return group.members().getFirst();
        }

        @Override
        public String code() {
            return group.code();
        }

        @Override
        public Region region() {
            return speaker().regency();
        }

        @Override
        public Login operator() {
            var who = speaker().person();
            return Login.operator(speaker().mail(), who.fullName(), who.address());
        }

        @Override
        public @Nullable Official sekda() {
            return null;
        }

        @Override
        public Map<String, Object> application() {
            return Map.of(
                    "title",
                    group.name() + ": " + group.actionPlan(),
                    "members",
                    group.members().stream().map(one -> one.person().fullName()).toList(),
                    "contact",
                    Map.of("name", speaker().person().fullName(), "office", speaker().agency()));
        }

        @Override
        public int level(Indicator indicator) {
            return cast.level(group.code(), indicator.code(), MEAN);
        }
    }
}
