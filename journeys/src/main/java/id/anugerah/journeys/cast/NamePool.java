package id.anugerah.journeys.cast;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names that sound like a part of the country; no claim about who lives where. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of cannot change
enum NamePool {
    SUMATRA(
            "11 12 13 14 15 16 17 18 19 21",
            "Rizal Fadhil Hendri Zulfan Irwandi Syahril Yusri Marwan Darmawi Afrizal "
                    + "Jefri Ridwan Ilham Taufan",
            "Rahmi Yusnidar Fitria Mardiana Elvira Nurhayani Desmawati Lismawati Rosmaida "
                    + "Halimah Winda Tiarma Meutia Nilam",
            "Siregar Nasution Lubis Harahap Simanjuntak Sitorus Tanjung Chaniago Piliang "
                    + "Koto Daulay Pane Batubara Hasibuan Zainuddin Syamsuddin Hamdani Ismail"),
    JAWA(
            "31 32 33 34 35 36",
            "Bambang Agus Eko Slamet Joko Wahyu Asep Dadang Hadi Sigit Teguh Yayan Imam Fajar",
            "Sri Endang Wulan Ratna Lestari Neneng Yuliana Kartika Indah Retno Dewi Siti "
                    + "Rini Anisa",
            "Prasetyo Wibowo Santosa Hidayat Nugroho Kurniadi Setiawan Suryana Permana "
                    + "Purnomo Haryanto Susilo Wijaya Rahardjo Saputra Mulyana Kusuma Utomo"),
    BALI(
            "51",
            "Wayan Made Nyoman Ketut Gede Putu Komang Kadek",
            "Luh Ayu Sayu Putri Trisna Purnami Widiasih Sukreni",
            "Sudarma Wirawan Suardana Artana Adnyana Wiguna Arimbawa Sutarya Pradnyana "
                    + "Widnyana Subrata Mertayasa"),
    NTB(
            "52",
            "Lalu Samsul Hamzah Zulkarnain Muhsin Sahrul Nasrudin Burhan",
            "Baiq Nurlaila Sumiati Hikmah Zohriah Marlina Siti Rauhun",
            "Hambali Jamaluddin Fathurrahman Wiranata Syafruddin Kamaruddin Hilmi Sapii "
                    + "Mahsun Ridwanullah Mujiburrahman Thohir"),
    NTT(
            "53",
            "Yohanes Marten Petrus Anselmus Gabriel Umbu Kornelis Blasius",
            "Maria Theresia Agnes Katarina Rosalina Rambu Yosefina Bernadeta",
            "Manafe Bria Lobo Tukan Seran Kase Nggili Lewar Banunaek Dhae Kelen Ngongo"),
    KALIMANTAN(
            "61 62 63 64 65",
            "Rudiansyah Hairul Gusti Arbain Syahrani Norman Alpian Yansen Markus "
                    + "Ardiansyah Supian Jumadi Helmi Awang",
            "Norhayati Rusmini Hamidah Yunita Hermina Mariatul Sabariah Noorlaila "
                    + "Fransiska Dayang Rabiatul Martina Herlina Sinta",
            "Rahmadi Fauzan Anwar Sulaiman Lihan Uluk Tamin Bahri Kurnain Effendi Asmara "
                    + "Noor Ludin Tanggau Ibau Hasan Jalung Mirhan"),
    SULUT(
            "71",
            "Jemmy Steven Frangky Hengky Denny Fredrik Robby Ferry",
            "Olvie Meiske Grace Deitje Jeane Femmy Lidya Merry",
            "Mokodompit Rondonuwu Kaunang Pangemanan Tumewu Rumengan Lasut Wowor Sondakh "
                    + "Mamonto Karundeng Lengkong"),
    SULAWESI(
            "72 73 74 75 76",
            "Baharuddin Muhtar Syarifuddin Iskandar Ruslan Hasrul Arifin Rustam Mansur "
                    + "Laode Amiruddin Nasir",
            "Rosdiana Nurjannah Masita Hasnah Fatmawati Waode Syamsiah Herawati Sarinah "
                    + "Mulyati Jumriah Hasriani",
            "Makkulau Pattiroi Lamakarate Tahir Rauf Palaloi Halim Djafar Abdullah Lasena "
                    + "Parenrengi Mappasanda Sabara Hunowu Bakri Tajuddin"),
    MALUKU(
            "81 82",
            "Abraham Ismail Frans Hamid Yulius Thomas Husen Semuel",
            "Margaretha Fatima Helena Naomi Saadiah Ester Kristina Jainab",
            "Latuconsina Pattiwael Salampessy Tuanaya Renyaan Sangaji Umasugi "
                    + "Lekatompessy Marasabessy Tomagola Kaplale Rumagia"),
    PAPUA(
            "91 92 93 94 95 96",
            "Yosias Benyamin Melkianus Nikodemus Elia Hengky Daud Musa Robert Yakob",
            "Selfina Orpa Dorkas Marice Yakomina Adolfina Rachel Yuliana Naomi Ester",
            "Wambrauw Rumbiak Kambu Tabuni Wenda Kogoya Yoku Mayor Gebze Mahuze Kossay "
                    + "Mambrasar Awoitauw Iyai");

    private final Set<String> provinces;
    private final List<String> men;
    private final List<String> women;
    private final List<String> seconds;

    NamePool(String provinces, String men, String women, String seconds) {
        this.provinces = Set.of(provinces.split(" "));
        this.men = List.of(men.split(" "));
        this.women = List.of(women.split(" "));
        this.seconds = List.of(seconds.split(" "));
    }

    static NamePool ofProvince(String provinceCode) {
        return Stream.of(values())
                .filter(pool -> pool.provinces.contains(provinceCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No province " + provinceCode));
    }

    String given(Draws draws, Sex sex) {
        return draws.pick(sex == Sex.MAN ? men : women);
    }

    String second(Draws draws) {
        return draws.pick(seconds);
    }
}
