package id.anugerah.evidence;

import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Wording;

/** Why this service refuses. */
public enum EvidenceRefusal implements Refusal {
    INDICATOR_UNKNOWN(
            422,
            "Indikator {0} tidak ada dalam instrumen edisi ini.",
            "The instrument of this edition has no indicator {0}."),
    LEVEL_OUT_OF_RANGE(
            422,
            "Tingkat harus bilangan bulat 1 sampai {0}.",
            "A level is a whole number 1 to {0}."),
    EXPLANATION_TOO_LONG(
            422,
            "Penjelasan paling panjang {0} karakter.",
            "An explanation has at most {0} characters."),
    EXPLANATION_UNREADABLE(
            422,
            "Penjelasan memuat karakter yang tidak dapat disimpan.",
            "The explanation holds characters that cannot be kept."),
    TOO_MANY_LINKS(
            422, "Paling banyak {0} tautan per indikator.", "At most {0} links per indicator."),
    LINK_REFUSED(
            422,
            "Tautan {0} tidak diterima. Gunakan alamat http atau https yang lengkap.",
            "The link {0} is not accepted. Give a complete http or https address."),
    TOO_MANY_FILES(
            422, "Paling banyak {0} berkas per indikator.", "At most {0} files per indicator."),
    FILE_UNKNOWN(
            422,
            "Berkas {0} tidak ada di antara unggahan pendaftaran ini.",
            "There is no file {0} among the uploads of this entry."),
    WRONG_STATUS(
            409,
            "Berkas asesmen berstatus {0}; tindakan ini hanya untuk status {1}.",
            "The dossier is {0}; this is possible only when it is {1}."),
    INCOMPLETE(
            409,
            "Belum lengkap. Masih kurang: {0}.",
            "The dossier is not complete. Still missing: {0}."),
    NO_SEKDA(
            409,
            "Kelompok mengajukan langsung, tanpa persetujuan Sekretaris Daerah.",
            "A group submits by itself, without the approval of a regional secretary."),
    NOTE_MISSING(422, "Catatan wajib diisi.", "A note is required."),
    MANIFEST_CHANGED(
            409,
            "Isi sudah berubah sejak Anda membukanya. Muat ulang sebelum menyetujui.",
            "The content has changed since you opened it. Load it again before you approve."),
    SAME_PERSON(
            409,
            "Yang mengirim dan yang menyetujui tidak boleh orang yang sama, dan yang satu tidak"
                    + " boleh diundang oleh yang lain.",
            "Nobody approves what they, or somebody they invited, sent."),
    NOT_APPROVED(
            409,
            "Sekretaris Daerah belum menyetujui isi yang sekarang.",
            "The regional secretary has not approved the present content."),
    SUBMISSION_NOT_OPEN(
            409,
            "Penyerahan belum dibuka. Dibuka {0}.",
            "Submission is not open yet. It opens {0}."),
    SUBMISSION_CLOSED(
            409,
            "Batas waktu penyerahan sudah lewat: {0}.",
            "The deadline for submission is over: {0}."),
    SEALED(
            409,
            "Penyerahan sudah ditutup; isi tidak dapat diubah lagi.",
            "Submissions are closed; nothing can be changed any more."),
    ALREADY_SUBMITTED(
            409,
            "Sudah diserahkan; isi tidak dapat diubah lagi.",
            "It was submitted; nothing can be changed any more."),
    SUBMISSION_STILL_OPEN(
            409, "Penyerahan masih dibuka sampai {0}.", "Submission is still open until {0}."),
    FILE_NAME_MISSING(
            422,
            "Nama berkas wajib dikirim, lengkap dengan akhirannya.",
            "The file needs a name with an extension."),
    FILE_EMPTY(422, "Berkas kosong.", "The file is empty."),
    FILE_TYPE_REFUSED(
            422,
            "Jenis berkas ini tidak diterima ({0}). Yang diterima: {1}.",
            "Files of this kind ({0}) are not accepted. Accepted are: {1}."),
    FILE_TYPE_DISAGREES(
            422,
            "Isi berkas ({0}) tidak sesuai dengan akhiran namanya ({1}).",
            "The content of the file ({0}) does not agree with its extension ({1})."),
    FILE_TOO_LARGE(
            413, "Berkas terlalu besar. Batasnya {0} MiB.", "The file is larger than {0} MiB."),
    UPLOAD_BROKEN(
            400,
            "Unggahan terputus. Tidak ada yang tersimpan; silakan ulangi.",
            "The upload broke off. Nothing was kept; please repeat it.");

    private final Wording wording;

    EvidenceRefusal(int status, String indonesian, String english) {
        wording = new Wording(status, indonesian, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
