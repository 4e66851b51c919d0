package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The Digital Leadership Academy in East Nusa Tenggara: 46 participants of its regencies in 9
 * groups.
 */
public final class DlaCast {
    /** Code of the province of East Nusa Tenggara. */
    public static final String PROVINCE = "53";

    private static final int LEARNERS = 46;
    private static final Years BIRTHS = new Years(1970, 1995);

    private static final List<String> ACTION_PLANS =
            List.of(
                    "Rencana Aksi Integrasi Layanan Kesehatan Ibu dan Anak",
                    "Rencana Aksi Portal Satu Data Desa",
                    "Rencana Aksi Layanan Perizinan Daring untuk Usaha Mikro",
                    "Rencana Aksi Tanda Tangan Elektronik dalam Naskah Dinas",
                    "Rencana Aksi Peringatan Dini Bencana Berbasis Warga",
                    "Rencana Aksi Pengaduan Warga Terpadu",
                    "Rencana Aksi Literasi Digital Aparatur di Daerah Kepulauan",
                    "Rencana Aksi Pemantauan Stok Pangan Daerah",
                    "Rencana Aksi Promosi Pariwisata dan Tenun Digital");

    private static final List<String> TITLES =
            List.of(
                    "Kepala Bidang",
                    "Kepala Bagian",
                    "Sekretaris",
                    "Kepala Subbagian Program",
                    "Analis Kebijakan Ahli Muda",
                    "Pranata Komputer Ahli Muda");

    private final List<Group> groups;

    /**
     * A participant of the academy, who receives the certificate.
     *
     * @param number from 1
     * @param regency where the participant serves, a regency or city of the province
     */
    public record Learner(
            int number,
            Person person,
            String nip,
            Region regency,
            String title,
            String agency,
            String mail) {}

    /**
     * A team entry.
     *
     * @param code {@code K1} to {@code K9}, for points and levels
     * @param name {@code Kelompok 1} to {@code Kelompok 9}
     * @param actionPlan title of what the group hands in
     * @param members the first of them speaks for the group
     */
    public record Group(String code, String name, String actionPlan, List<Learner> members) {}

    private DlaCast(List<Group> groups) {
        this.groups = groups;
    }

    /** The academy of a season with its year as seed. */
    public static DlaCast of(int season) {
        return of(season, Integer.toString(season));
    }

    /** The academy of a season; another seed makes other people. */
    public static DlaCast of(int season, String seed) {
        List<Learner> learners = learners(season, seed);
        return new DlaCast(
                IntStream.range(0, ACTION_PLANS.size()).mapToObj(i -> group(i, learners)).toList());
    }

    /** The nine groups; the first has six members, the others five. */
    public List<Group> groups() {
        return groups;
    }

    /** All 46 by number. */
    public List<Learner> learners() {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    private static Group group(int index, List<Learner> learners) {
        int number = index + 1;
        return new Group(
                "K" + number,
                "Kelompok " + number,
                ACTION_PLANS.get(index),
                learners.stream()
                        .filter(it -> (it.number() - 1) % ACTION_PLANS.size() == index)
                        .toList());
    }

    private static List<Learner> learners(int season, String seed) {
        List<Region> regencies = Draws.of(seed, PROVINCE, "DLA").shuffled(regencies());
        List<Learner> learners = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int k = 0; learners.size() < LEARNERS; k++) {
            Region regency = regencies.get(learners.size() % regencies.size());
            Learner learner =
                    learner(
                            learners.size() + 1,
                            season,
                            regency,
                            Draws.of(seed, PROVINCE, "DLA", k));
            if (names.add(learner.person().name())) learners.add(learner);
        }
        return learners;
    }

    private static Learner learner(int number, int season, Region regency, Draws draws) {
        NamePool pool = NamePool.ofProvince(PROVINCE);
        Servant servant = Servant.draw(draws, pool, BIRTHS, season, Degrees.Studies.GENERAL);
        return new Learner(
                number,
                servant.person(),
                servant.nip(),
                regency,
                draws.pick(TITLES),
                draws.pick(Agencies.draw(draws, regency)),
                String.format(Locale.ROOT, "peserta.%02d@dla.demo.example", number));
    }

    private static List<Region> regencies() {
        return Regions.load().eligible().stream()
                .filter(it -> it.provinceCode().equals(PROVINCE))
                .filter(it -> !it.category().equals(Region.PROVINCE))
                .toList();
    }
}
