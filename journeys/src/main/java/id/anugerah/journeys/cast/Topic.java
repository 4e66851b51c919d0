package id.anugerah.journeys.cast;

import java.util.stream.Stream;

/**
 * What an indicator is about: the eight aspects of the SPBE instrument, recognised by the words of
 * a title.
 */
enum Topic {
    // the first topic with a matching word wins, so the narrower ones stand first
    POLICY("Kebijakan Internal", 3.2),
    AUDIT("Audit", 1.86),
    MANAGEMENT("Manajemen|Kompetensi|Sumber Daya Manusia|Pelindungan|Keamanan|Insiden", 1.86),
    PLANNING("Arsitektur|Peta Rencana|Rencana dan|Proses Bisnis|Visi|Arah", 2.7),
    ORGANISATION("Tim Koordinasi|Kolaborasi|Tata Kelola|Pelibatan|Kepemimpinan", 2.7),
    PUBLIC_SERVICE("Pengaduan|Data Terbuka|Dokumentasi|Layanan Publik|Pengguna |Portal", 3.78),
    TECHNOLOGY("Aplikasi|Pusat Data|Jaringan|Penghubung|Infrastruktur|Interoperabilitas", 2.7),
    ADMINISTRATION("", 3.78);

    private final String words;
    private final double mean;

    Topic(String words, double mean) {
        this.words = words;
        this.mean = mean;
    }

    static Topic of(String indicatorTitle) {
        return Stream.of(values())
                .filter(topic -> topic.occursIn(indicatorTitle))
                .findFirst()
                .orElse(ADMINISTRATION);
    }

    /** The average level of the topic's domain in the season of 2024. */
    double mean() {
        return mean;
    }

    private boolean occursIn(String title) {
        return Stream.of(words.split("\\|")).anyMatch(title::contains);
    }
}
