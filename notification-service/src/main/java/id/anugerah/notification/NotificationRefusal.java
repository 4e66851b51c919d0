package id.anugerah.notification;

import id.anugerah.kit.web.Refusal;

/** Why this service refuses. */
public enum NotificationRefusal implements Refusal {
    LETTER_UNDER_WAY(
            409,
            "Surat ini masih dalam pengiriman ({0}). Tunggu sampai terkirim atau gagal.",
            "This letter is still on its way ({0}). Wait until it is sent or has failed."),
    RESEND_NUMBER_TAKEN(
            409,
            "Pengiriman ulang nomor {0} sudah dilakukan dengan alasan lain. Pakai nomor"
                    + " berikutnya.",
            "Resend number {0} was done for another reason. Use the next number."),
    REASON_MISSING(422, "Alasan wajib diisi.", "A reason is required.");

    private final int status;
    private final String indonesian;
    private final String english;

    NotificationRefusal(int status, String indonesian, String english) {
        this.status = status;
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String indonesian() {
        return indonesian;
    }

    @Override
    public String english() {
        return english;
    }
}
