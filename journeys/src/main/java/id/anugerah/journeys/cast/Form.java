package id.anugerah.journeys.cast;

import java.util.List;

/**
 * A kind of document that is handed in as evidence. Words in braces are filled in: see {@link
 * Blanks}.
 *
 * @param title of the document
 * @param fileName without the indicator in front and the ending behind
 */
record Form(Shape shape, String title, String fileName) {
    /** How a document is laid out. */
    enum Shape {
        REGULATION,
        REPORT,
        TABLE
    }

    private static final Form REGULATION =
            regulation(
                    "{regulation} Nomor {no} Tahun {year} tentang {subject}",
                    "{short}-{no}-{year}_{slug}");
    private static final Form DECREE =
            regulation(
                    "{decree} Nomor {no} Tahun {year} tentang {subject}", "SK-{no}-{year}_{slug}");
    private static final Form TEAM =
            regulation(
                    "Keputusan Sekretaris Daerah {region} Nomor {no}/KEP/{year} tentang Tim"
                            + " Koordinasi SPBE",
                    "SK-Sekda-{no}-{year}_Tim-Koordinasi");
    private static final Form REVIEW =
            report("Laporan Reviu {subject} Tahun {year}", "Laporan-Reviu_{year}");
    private static final Form PLAN =
            report("Dokumen {subject} {region} Tahun {year}-{later}", "{slug}_{year}-{later}");
    private static final Form REVIEW_MINUTES =
            report("Berita Acara Reviu {subject} {year} Nomor {no}/BA/{year}", "BA-Reviu_{year}");
    private static final Form BUDGET =
            table(
                    "Dokumen Pelaksanaan Anggaran Diskominfo {region} {year}",
                    "DPA-Diskominfo_{year}");
    private static final Form INSTALLATION =
            report("Berita Acara Instalasi {subject} Nomor {no}/BA/{year}", "BA-Instalasi_{year}");
    private static final Form TOPOLOGY =
            report("Topologi dan Arsitektur {subject} {region} {year}", "Topologi_{year}");
    private static final Form INTERFACES = table("Daftar API {region} {year}", "Daftar-API_{year}");
    private static final Form MEETING =
            report("Notulen Rapat Koordinasi {subject} {region}, {date}", "Notulen-Rakor_{day}");
    private static final Form GUIDELINE =
            report("Pedoman {subject} {region} Nomor {no} Tahun {year}", "Pedoman_{year}");
    private static final Form CONDUCT =
            report(
                    "Laporan Pelaksanaan {subject} {region} Tahun {year}",
                    "Laporan-Pelaksanaan_{year}");
    private static final Form REGISTER =
            table("Register {subject} {region} {year}", "Register_{slug}_{year}");
    private static final Form AUDIT =
            report(
                    "Laporan {subject} {region} Tahun {year} Nomor {no}/LHA/{year}",
                    "Laporan_{slug}_{year}");
    private static final Form FOLLOW_UP =
            report("Tindak Lanjut Hasil {subject} {region} {year}", "Tindak-Lanjut_{year}");
    private static final Form FEATURES =
            report(
                    "Daftar Fitur dan Tangkapan Layar {subject} {region} {year}",
                    "Screenshot_{slug}");
    private static final Form USAGE =
            table("Statistik Penggunaan {subject} {region} {year}", "Statistik_{year}");
    private static final Form COMPLAINTS =
            table("Rekap Pengaduan {region} {year}", "Rekap-Pengaduan_{year}");
    private static final Form SURVEY =
            report(
                    "Laporan Survei Kepuasan Pengguna {subject} {region} {year}",
                    "Survei-Kepuasan_{year}");

    static List<Form> about(Topic topic) {
        return switch (topic) {
            case POLICY -> List.of(REGULATION, DECREE, REVIEW);
            case PLANNING -> List.of(PLAN, REVIEW_MINUTES, MEETING, BUDGET);
            case TECHNOLOGY -> List.of(TOPOLOGY, INSTALLATION, GUIDELINE, INTERFACES);
            case ORGANISATION -> List.of(TEAM, MEETING, CONDUCT);
            case MANAGEMENT -> List.of(GUIDELINE, CONDUCT, REVIEW, REGISTER);
            case AUDIT -> List.of(AUDIT, FOLLOW_UP);
            case ADMINISTRATION -> List.of(FEATURES, GUIDELINE, CONDUCT, USAGE);
            case PUBLIC_SERVICE -> List.of(FEATURES, SURVEY, CONDUCT, COMPLAINTS);
        };
    }

    private static Form regulation(String title, String fileName) {
        return new Form(Shape.REGULATION, title, fileName);
    }

    private static Form report(String title, String fileName) {
        return new Form(Shape.REPORT, title, fileName);
    }

    private static Form table(String title, String fileName) {
        return new Form(Shape.TABLE, title, fileName);
    }
}
