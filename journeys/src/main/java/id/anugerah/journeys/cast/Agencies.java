package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Agencies (OPD) of a local government. */
final class Agencies {
    static final String SECRETARIAT = "Sekretariat Daerah";
    static final String INFORMATICS = "Dinas Komunikasi dan Informatika";

    private static final String VILLAGES = "Dinas Pemberdayaan Masyarakat dan Desa";
    private static final int FEWEST = 12;
    private static final int MOST = 25;

    private static final List<String> EVERYWHERE =
            List.of(
                    SECRETARIAT,
                    "Inspektorat",
                    "Badan Perencanaan Pembangunan Daerah",
                    "Badan Pengelolaan Keuangan dan Aset Daerah",
                    INFORMATICS);

    private static final List<String> OTHERS =
            List.of(
                    "Sekretariat DPRD",
                    "Badan Pendapatan Daerah",
                    "Badan Penanggulangan Bencana Daerah",
                    "Badan Kesatuan Bangsa dan Politik",
                    "Dinas Kependudukan dan Pencatatan Sipil",
                    "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                    "Dinas Kesehatan",
                    "Dinas Pendidikan",
                    "Dinas Pekerjaan Umum dan Penataan Ruang",
                    "Dinas Perumahan dan Kawasan Permukiman",
                    "Dinas Sosial",
                    "Dinas Tenaga Kerja",
                    "Dinas Perhubungan",
                    "Dinas Lingkungan Hidup",
                    VILLAGES,
                    "Dinas Perpustakaan dan Kearsipan",
                    "Dinas Pariwisata",
                    "Dinas Pertanian",
                    "Dinas Perdagangan",
                    "Dinas Ketahanan Pangan",
                    "Dinas P3AP2KB",
                    "Satuan Polisi Pamong Praja",
                    "Rumah Sakit Umum Daerah");

    private Agencies() {}

    /** 12 to 25 agencies, those found everywhere first. */
    static List<String> draw(Draws draws, Region region) {
        List<String> agencies = new ArrayList<>(EVERYWHERE);
        staffAgencies(region).forEach(agencies::add);
        int wanted = FEWEST + draws.below(MOST - FEWEST + 1);
        Predicate<String> exists =
                it -> !region.category().equals(Region.CITY) || !it.equals(VILLAGES);
        draws.shuffled(OTHERS).stream()
                .filter(exists)
                .limit(wanted - agencies.size())
                .forEach(agencies::add);
        return List.copyOf(agencies);
    }

    private static Stream<String> staffAgencies(Region region) {
        return region.category().equals(Region.PROVINCE)
                ? Stream.of("Badan Kepegawaian Daerah", "Badan Pengembangan Sumber Daya Manusia")
                : Stream.of("Badan Kepegawaian dan Pengembangan Sumber Daya Manusia");
    }
}
