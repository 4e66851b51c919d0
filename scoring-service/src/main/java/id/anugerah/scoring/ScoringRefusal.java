package id.anugerah.scoring;

import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Wording;

/** All that scoring refuses, and why. */
public enum ScoringRefusal implements Refusal {
    SUBMISSIONS_NOT_CLOSED(
            409,
            "Pemasukan dokumen belum ditutup, jadi penilaian belum dapat dimulai.",
            "Submissions are not closed yet, so assessment cannot begin."),
    PREVIOUS_STAGE_NOT_DECIDED(
            409,
            "Hasil tahap {0} belum diumumkan.",
            "The result of stage {0} is not published yet."),
    NOBODY_TO_ASSESS(
            409,
            "Tidak ada peserta untuk tahap ini.",
            "There is no entry to assess in this stage."),
    WINDOW_NOT_OPEN(
            409,
            "Waktu tahap ini belum dimulai. Dimulai {0}.",
            "This stage's window has not opened. It opens {0}."),
    WINDOW_CLOSED(
            409,
            "Batas waktu tahap ini sudah lewat ({0}).",
            "This stage's window is closed since {0}."),
    WINDOW_STILL_OPEN(
            409,
            "Masih ada {0} lembar yang belum masuk dan waktu penilaian berlaku sampai {1}.",
            "{0} sheets are not in yet, and assessors may use their time until {1}."),
    STAGE_NOT_OPEN(409, "Tahap ini tidak sedang dibuka.", "This stage is not open."),
    STAGE_NOT_CLOSED(409, "Tahap ini belum ditutup.", "This stage is not closed yet."),
    STAGE_INCOMPLETE(
            409,
            "{0} lembar belum masuk dan {1} peserta di bawah kuorum. Sebutkan alasan menutupnya.",
            "{0} sheets are not in and {1} entries are below the quorum. Give a reason for closing"
                    + " all the same."),
    NEXT_STAGE_OPENED(
            409,
            "Tahap berikutnya sudah dibuka, jadi keputusan ini tidak dapat diganti lagi.",
            "The next stage was opened, so this decision can no longer be replaced."),
    PANEL_MADE_WITH_OTHER_SEED(
            409,
            "Tim penilai tahap ini sudah disusun dengan seed lain.",
            "The panels of this stage were made with another seed."),
    PANEL_SEALED(
            409,
            "Tahap ini sedang atau sudah ditutup, susunan penilai tidak dapat diubah.",
            "The stage is closing or closed; its panels cannot change."),
    NO_PANEL(409, "Tim penilai tahap ini belum disusun.", "This stage has no panels yet."),
    NOT_RECUSED(
            409,
            "Penilai ini tidak mengundurkan diri dari peserta tersebut.",
            "This assessor has not recused themselves from the entry."),
    CONFLICT_SUBJECT(
            400,
            "Sebutkan peserta (entry) atau wilayah (region), salah satu saja.",
            "Name either an entry or a region, not both."),
    CONFLICT_DECLARED(
            409,
            "Benturan kepentingan ini sudah dinyatakan dengan alasan lain.",
            "This conflict was declared before, with another reason."),
    CONFLICT_DECIDED(
            409,
            "Ketua sudah memutuskan benturan kepentingan ini ({0}).",
            "The chair has already decided on this conflict ({0})."),
    OWN_CONFLICT(
            403,
            "Benturan kepentingan diputuskan oleh orang lain, bukan yang menyatakannya atau yang"
                    + " bersangkutan.",
            "Another person has to decide on this conflict: neither who declared it nor the"
                    + " assessor concerned."),
    SHEET_SEALED(
            409,
            "Tahap sudah ditutup; lembar ini tidak dapat diubah lagi.",
            "The stage is closed; this sheet can no longer change."),
    SHEET_SUBMITTED(
            409,
            "Lembar ini sudah diajukan. Minta sekretariat mengembalikannya bila perlu diperbaiki.",
            "This sheet is submitted. Ask the secretariat to return it if it needs correction."),
    SHEET_NOT_SUBMITTED(409, "Lembar ini belum diajukan.", "This sheet is not submitted."),
    SHEET_RECUSED(
            409,
            "Penilai tidak lagi bertugas menilai peserta ini.",
            "The assessor is recused from this entry."),
    UNKNOWN_CRITERION(400, "Kriteria {0} tidak ada.", "There is no criterion {0}."),
    POINTS_OUT_OF_RANGE(
            400,
            "Nilai {0} harus bilangan bulat 0 sampai 100.",
            "The points for {0} must be a whole number from 0 to 100."),
    CRITERION_MISSING(400, "Kriteria {0} belum dinilai.", "Criterion {0} has no points yet."),
    COMMENT_TOO_LONG(
            400,
            "Catatan untuk {0} paling panjang {1} huruf.",
            "The comment on {0} may have {1} characters."),
    REASON_NEEDED(400, "Alasan wajib diisi.", "A reason is required."),
    TEXT_TOO_LONG(
            400, "Isian {0} paling panjang {1} karakter.", "{0} may have {1} characters at most."),
    ENTRANT_NOT_IN(
            409,
            "Peserta ini tidak lagi mengikuti program ({0}).",
            "This entry is no longer in the programme ({0})."),
    DECISION_PENDING(
            409,
            "Masih ada usulan keputusan untuk tahap ini. Umumkan atau tolak dahulu.",
            "A decision on this stage is already proposed. Publish or refuse that one first."),
    BELOW_QUORUM(
            409,
            "{0} peserta belum mencapai kuorum. Sebutkan alasan bila mereka tetap diberi peringkat"
                    + " terakhir.",
            "{0} entries are below the quorum. Give a reason if they shall be ranked last all the"
                    + " same."),
    LOT_SEED_NEEDED(
            409,
            "Urutan bila nilai sama berakhir dengan undian, jadi lotSeed wajib diisi.",
            "Ties end in a lot, so lotSeed is required."),
    LOT_SEED_FIXED(
            409,
            "Seed undian sudah ditetapkan saat tahap dibuka.",
            "The lot's seed was fixed when the stage was opened."),
    DECISION_OUTDATED(
            409,
            "Peserta atau nilainya berubah sejak diusulkan. Tolak usulan ini dan usulkan yang"
                    + " baru.",
            "Entries or marks have changed since this was proposed. Refuse it and propose anew."),
    DECISION_NOT_PROPOSED(
            409, "Keputusan ini tidak lagi berupa usulan ({0}).", "This decision is {0}."),
    DECISION_NOT_APPROVED(409, "Keputusan ini belum disetujui.", "This decision is not approved."),
    FOUR_EYES(
            403,
            "Keputusan harus disetujui dan diumumkan oleh orang lain: bukan pengusulnya, bukan yang"
                    + " mengundang pengusulnya, dan bukan yang diundang pengusulnya.",
            "Another person has to do this: neither the proposer, nor whoever invited the proposer,"
                    + " nor anybody whom the proposer invited.");

    private final Wording wording;

    ScoringRefusal(int status, String indonesian, String english) {
        wording = new Wording(status, indonesian, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
