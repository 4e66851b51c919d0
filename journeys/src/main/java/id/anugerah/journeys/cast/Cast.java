package id.anugerah.journeys.cast;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everybody and everything a season is played with. All of it is invented, and every answer is a
 * function of the seed and the arguments alone: not of the machine, the moment or what was asked
 * before.
 */
public final class Cast {
    /** How many jurors a season has unless it asks for more. */
    public static final int JURORS = 24;

    private final String seed;
    private final Roster roster;
    private final Bench bench;
    private final Judgement judgement;
    private final Registry registry;

    private Cast(int season, String seed) {
        this.seed = seed;
        roster = new Roster(season, seed, Regions.load().eligible());
        bench = new Bench(season, seed);
        judgement = new Judgement(seed);
        registry = new Registry(season, seed, roster);
    }

    /** The cast of a season with its year as seed. */
    public static Cast of(int season) {
        return of(season, Integer.toString(season));
    }

    /**
     * The cast of a season.
     *
     * @param season the programme year; nobody was appointed in it, and papers are older
     * @param seed begins the key of every stream; the same seed keeps the people over several
     *     seasons
     */
    public static Cast of(int season, String seed) {
        return new Cast(season, seed);
    }

    /** The local governments that take part: see {@link Participants#choose}. */
    public Participants participants(int count) {
        return Participants.choose(seed, count);
    }

    public Official sekda(Region region) {
        return roster.get(region, Role.SEKDA);
    }

    public Official kadis(Region region) {
        return roster.get(region, Role.KADIS);
    }

    public Official operator(Region region) {
        return roster.get(region, Role.OPERATOR);
    }

    /**
     * The official in a role.
     *
     * @throws IllegalArgumentException where the region cannot take part
     */
    public Official official(Region region, Role role) {
        return roster.get(region, role);
    }

    /** The usual {@value #JURORS} jurors. */
    public List<Juror> jurors() {
        return jurors(JURORS);
    }

    /**
     * The first jurors of the season; more are further ones by the same rule.
     *
     * @param count from 1 to 1,000
     */
    public List<Juror> jurors(int count) {
        return bench.jurors(count);
    }

    /** The agencies (OPD) of a local government, 12 to 25. */
    public List<String> agencies(Region region) {
        return Agencies.draw(Draws.of(seed, region.code(), "OPD"), region);
    }

    /** The level, 1 to 5, per indicator code, around the average of the indicator's aspect. */
    public Map<String, Integer> levels(Region region, List<Rules.Indicator> indicators) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Rules.Indicator it : indicators) {
            double mean = Topic.of(it.title().id()).mean();
            levels.put(it.code(), level(region.code(), it.code(), mean));
        }
        return levels;
    }

    /**
     * A level an entry claims for itself.
     *
     * @param entryCode region code, or the code of a group
     * @param mean average level of the indicator's domain
     * @return from 1 to 5
     */
    public int level(String entryCode, String indicatorCode, double mean) {
        return judgement.level(entryCode, indicatorCode, mean);
    }

    /** What the operator writes beside a level from 1 to 5: two or three sentences. */
    public String explanation(Region region, Rules.Indicator indicator, int level) {
        Draws draws = Draws.of(seed, region.code(), "explanation", indicator.code());
        String subject = Registry.subject(indicator.title().id());
        return Explanations.draw(draws, region, subject, level);
    }

    /** The file of evidence for an indicator. */
    public Paper paper(Region region, Rules.Indicator indicator) {
        return paper(region, indicator.code(), indicator.title().id());
    }

    /**
     * The file of evidence for an indicator.
     *
     * @param indicatorTitle in Indonesian; its words decide the kind of document
     */
    public Paper paper(Region region, String indicatorCode, String indicatorTitle) {
        return registry.paper(region, indicatorCode, indicatorTitle);
    }

    /**
     * What a juror awards for one criterion.
     *
     * @param entryCode region code, or the code of a group
     * @param jurorIndex from 0, as in {@link Juror#index}
     * @param criterionCode with the stage in front where stages share criterion codes
     * @return from 0 to 100
     */
    public int points(String entryCode, int jurorIndex, String criterionCode) {
        return judgement.points(entryCode, jurorIndex, criterionCode);
    }

    /** What a field visit finds about a claim, such as an indicator's code. */
    public Finding finding(String entryCode, String claim) {
        return Finding.draw(Draws.of(seed, entryCode, "finding", claim));
    }

    /** When an entry is handed in, from {@code opens} to just before {@code closes}. */
    public Instant handsIn(String entryCode, Instant opens, Instant closes) {
        return Punctuality.draw(Draws.of(seed, entryCode, "submit"), opens, closes);
    }
}
