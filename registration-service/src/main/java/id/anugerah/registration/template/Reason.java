package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;

import java.util.Locale;

/** Why a template is refused. */
public enum Reason {
    FILE_TOO_LARGE("Berkas melebihi %s karakter", "The file is longer than %s characters"),
    SYNTAX("Bukan YAML yang sah: %s", "No valid YAML: %s"),
    TOO_DEEP("Susunan lebih dalam dari %s tingkat", "Nested deeper than %s levels"),
    ALIAS("Rujukan YAML (*%s) tidak diperbolehkan", "YAML aliases (*%s) are not allowed"),
    UNKNOWN_FIELD("Isian \"%s\" tidak dikenal", "Unknown field \"%s\""),
    DUPLICATE_FIELD("Isian \"%s\" ditulis dua kali", "The field \"%s\" is written twice"),
    MISSING_FIELD("Isian \"%s\" belum ada", "The field \"%s\" is missing"),
    WRONG_TYPE("Seharusnya %s", "Expected %2$s"),
    MALFORMED_TEXT(
            "Teks kosong atau memuat karakter kendali",
            "The text is blank or has control characters"),
    MALFORMED_CODE(
            "\"%s\" bukan kode: huruf, angka, dan tanda hubung, diawali huruf, paling banyak 40",
            "\"%s\" is no code: letters, digits and hyphens, a letter first, at most 40"),
    MALFORMED_DURATION(
            "\"%s\" bukan jangka waktu seperti P14DT23H59M",
            "\"%s\" is no span of time such as P14DT23H59M"),
    OUT_OF_RANGE("%s di luar rentang %s sampai %s", "%s is not between %s and %s"),
    UNKNOWN_CHOICE("\"%s\" bukan salah satu dari %s", "\"%s\" is none of %s"),
    EMPTY_LIST("Daftar ini kosong", "The list is empty"),
    DUPLICATE_CODE("Kode \"%s\" dipakai dua kali", "The code \"%s\" is used twice"),
    WEIGHTS_NOT_100("Bobot berjumlah %s, bukan 100", "The weights sum to %s, not 100"),
    SEASON_MISMATCH(
            "Kode \"%s\" tidak berakhir dengan tahun musim, %s",
            "The code \"%s\" does not end in the season, %s"),
    CATEGORY_UNKNOWN(
            "Pemerintah daerah tidak memiliki kategori \"%s\"",
            "No government is of the category \"%s\""),
    INSTRUMENT_UNKNOWN("Instrumen \"%s\" tidak dikenal", "Unknown instrument \"%s\""),
    INDICATOR_UNKNOWN(
            "Instrumen tidak memuat indikator \"%s\"", "The instrument has no indicator \"%s\""),
    ASPECT_UNKNOWN("Instrumen tidak memuat aspek \"%s\"", "The instrument has no aspect \"%s\""),
    ASPECT_EMPTY("Aspek \"%s\" tanpa indikator", "The aspect \"%s\" has no indicator"),
    LEVEL_LABELS_MISMATCH("Ada %s nama untuk %s tingkat", "There are %s labels for %s levels"),
    QUORUM_ABOVE_PANEL(
            "Kuorum %s melebihi %s penilai per peserta",
            "A quorum of %s exceeds %s assessors per entry"),
    BLEND_STAGE_UNKNOWN("Tahap \"%s\" tidak ada", "There is no stage \"%s\""),
    BLEND_STAGE_LATER(
            "Tahap \"%s\" baru berlangsung sesudah tahap ini",
            "The stage \"%s\" is held after this one"),
    BLEND_WITHOUT_STAGE(
            "Tahap \"%s\" tidak ikut menentukan nilainya sendiri",
            "The stage \"%s\" has no weight in its own total"),
    TIE_RULE_UNKNOWN("\"%s\" bukan aturan nilai sama", "\"%s\" is no rule for equal totals"),
    TIE_STAGE_UNKNOWN("Tahap \"%s\" tidak ada", "There is no stage \"%s\""),
    TIE_STAGE_LATER(
            "Tahap \"%s\" baru berlangsung sesudah tahap ini",
            "The stage \"%s\" is held after this one"),
    TIE_CRITERION_UNKNOWN(
            "Rubrik tahap ini tidak memuat kriteria \"%s\"",
            "The rubric of this stage has no criterion \"%s\""),
    TIE_RULE_REPEATED("\"%s\" sudah disebut", "\"%s\" is named twice"),
    TIE_RULE_AFTER_END(
            "\"%s\" mengakhiri urutan dan harus di tempat terakhir",
            "\"%s\" ends the order and has to come last"),
    TIES_WITHOUT_END(
            "Urutan harus berakhir dengan advance-all atau lot",
            "The order has to end in advance-all or lot"),
    PLACES_MISSING("Hasil %s membutuhkan jumlah tempat", "The outcome %s needs a number of places"),
    PLACES_NOT_ALLOWED("Hasil %s tidak mengenal tempat", "The outcome %s has no places"),
    PLACES_GROW(
            "%s tempat, padahal tahap sebelumnya hanya meloloskan %s",
            "%s places, while an earlier stage lets only %s through"),
    MINIMUM_MISSING(
            "Hasil PASS membutuhkan nilai minimum", "The outcome PASS needs minimum points"),
    MINIMUM_NOT_ALLOWED(
            "Hasil %s tidak mengenal nilai minimum", "The outcome %s has no minimum points"),
    STAGE_AFTER_FINAL(
            "Tahap \"%s\" sudah menentukan hasil akhir", "The stage \"%s\" has already decided"),
    FINAL_STAGE_MISSING(
            "Tahap terakhir harus berhasil AWARD atau PASS",
            "The last stage has to end in AWARD or PASS"),
    STAGE_UNKNOWN("Tahap \"%s\" tidak ada", "There is no stage \"%s\""),
    WINDOW_MISSING("Jadwal \"%s\" belum ada", "The window \"%s\" is missing"),
    WINDOW_UNKNOWN("Jadwal \"%s\" tidak dikenal", "Unknown window \"%s\""),
    WINDOW_EMPTY(
            "Jadwal \"%s\" ditutup sebelum atau saat dibuka",
            "The window \"%s\" closes before or as it opens"),
    WINDOW_BEFORE_START(
            "Jadwal \"%s\" dibuka sebelum hari pertama",
            "The window \"%s\" opens before the first day"),
    WINDOW_ORDER(
            "Jadwal \"%s\" %s sesudah jadwal \"%s\"",
            "The window \"%s\" %4$s after the window \"%3$s\""),
    WINDOW_OVERLAP(
            "Jadwal \"%s\" dibuka sebelum jadwal \"%s\" ditutup",
            "The window \"%s\" opens before the window \"%s\" closes"),
    TOO_LARGE_TO_PUBLISH(
            "Edisi berukuran %s bita saat diterbitkan, paling besar %s",
            "The edition has %s bytes when published, %s at most");

    private final String id;
    private final String en;

    Reason(String id, String en) {
        this.id = id;
        this.en = en;
    }

    LocalText text(Object... details) {
        return new LocalText(
                String.format(Locale.ROOT, id, details), String.format(Locale.ROOT, en, details));
    }
}
