package id.anugerah.kit.web;

/** Refusals that every service knows. */
public enum CommonRefusal implements Refusal {
    NOT_SIGNED_IN(
            401,
            "Anda belum masuk atau sesi Anda sudah berakhir. Silakan masuk kembali.",
            "You are not signed in, or your session has ended. Please sign in again."),
    NOT_ALLOWED(
            403, "Peran Anda tidak mengizinkan tindakan ini.", "Your role does not allow this."),
    NOT_FOUND(404, "Yang Anda cari tidak ada: {0}.", "There is no such thing: {0}."),
    METHOD_NOT_ALLOWED(405, "Alamat ini tidak menerima {0}.", "This address does not take {0}."),
    NOT_ACCEPTABLE(
            406, "Jawaban hanya tersedia sebagai {0}.", "Answers are available as {0} only."),
    UNSUPPORTED_MEDIA_TYPE(415, "Kirim isi sebagai {0}.", "Send the body as {0}."),
    MALFORMED(
            400,
            "Alamat atau tajuk permintaan ini tidak sah.",
            "The address or a header of this request is malformed."),
    UNREADABLE(
            400,
            "Isi permintaan tidak dapat dibaca. Periksa susunan JSON-nya.",
            "The request cannot be read. Check that it is well-formed JSON."),
    UNREADABLE_ADDRESS(
            400,
            "Alamat permintaan tidak dapat dibaca. Periksa parameternya dan tanda % di dalamnya.",
            "The address of the request cannot be read. Check its parameters and the % in them."),
    UNREADABLE_TEXT(
            400,
            "Isian {0} memuat karakter yang tidak dapat disimpan.",
            "{0} holds characters that cannot be kept."),
    UNKNOWN_FIELD(400, "Isian {0} tidak dikenal.", "There is no field {0}."),
    WRONG_VALUE(
            400,
            "Isian {0} tidak dapat diterima: {1}.",
            "The value of {0} cannot be accepted: {1}."),
    MISSING_VALUE(400, "Isian {0} wajib diisi.", "A value for {0} is required."),
    MISSING_HEADER(400, "Tajuk {0} wajib dikirim.", "The header {0} is required."),
    MISSING_IF_MATCH(
            428,
            "Kirim tajuk If-Match dengan ETag dari versi yang Anda ubah.",
            "Send If-Match with the ETag of the version that you are changing."),
    CHANGED_MEANWHILE(
            412,
            "Sudah diubah orang lain sejak Anda membukanya. Muat ulang, lalu ulangi perubahan"
                    + " Anda.",
            "Somebody changed this after you opened it. Load it again and repeat your change."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Kunci Idempotency-Key ini sudah dipakai untuk permintaan lain.",
            "This Idempotency-Key was used for another request."),
    ALREADY_TAKEN(409, "Nilai ini sudah dipakai.", "This value is taken."),
    TRY_AGAIN(
            409,
            "Banyak yang mengubah hal yang sama. Silakan ulangi.",
            "Many are changing the same thing. Please try again."),
    NOT_YET_HERE(
            503,
            "Perubahan terakhir Anda sedang diteruskan. Ulangi sebentar lagi.",
            "Your last change is still on its way. Try again in a moment."),
    OUT_OF_REACH(
            503,
            "Penyimpanan sedang tidak dapat dicapai. Tidak ada yang hilang; ulangi sebentar lagi.",
            "The store is out of reach. Nothing is lost; try again in a moment."),
    STORAGE_FULL(
            507,
            "Media penyimpanan penuh, jadi tidak ada yang dapat disimpan sekarang. Yang sudah"
                    + " tersimpan tetap ada. Sampaikan kepada pengelola, lalu ulangi.",
            "The storage is full, so nothing can be kept at present. What was kept before is safe."
                    + " Tell the operator and try again later."),
    TOO_LARGE(
            413,
            "Isi permintaan terlalu besar. Batasnya {0}.",
            "The request is too large. The limit is {0}."),
    DEMO_ONLY(403, "Ini hanya mungkin pada edisi demo.", "This is possible in demo editions only."),
    UNEXPECTED(
            500,
            "Terjadi kesalahan pada sistem. Sampaikan nomor permintaan kepada pengelola.",
            "Something went wrong on our side. Give the request number to the operator.");

    private final Wording wording;

    CommonRefusal(int status, String indonesian, String english) {
        wording = new Wording(status, indonesian, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
