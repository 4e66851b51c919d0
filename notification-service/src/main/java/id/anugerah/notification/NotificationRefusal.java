package id.anugerah.notification;

import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Wording;

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

    private final Wording wording;

    NotificationRefusal(int status, String indonesian, String english) {
        wording = new Wording(status, indonesian, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
