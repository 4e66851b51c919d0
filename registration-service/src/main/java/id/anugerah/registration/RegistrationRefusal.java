package id.anugerah.registration;

import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Wording;

/** Why this service refuses. */
public enum RegistrationRefusal implements Refusal {
    TEMPLATE_UNKNOWN(422, "Templat {0} tidak ada.", "There is no template {0}."),
    TEMPLATE_INVALID(
            422,
            "Perubahan pada templat tidak dapat diterima: {0}",
            "The changes to the template cannot be accepted: {0}"),
    SCHEDULE_CLOSES_EARLIER(
            422,
            "Jendela {0} tidak boleh ditutup lebih awal dari yang diumumkan ({1}).",
            "The window {0} must not close earlier than announced ({1})."),
    SCHEDULE_REASON_MISSING(
            422,
            "Perubahan jadwal wajib disertai alasan.",
            "A change of the schedule needs a reason."),
    SCHEDULE_ALREADY_OPEN(
            422,
            "Jendela {0} sudah dibuka pada {1}; waktu bukanya tidak dapat diubah lagi.",
            "The window {0} opened at {1}; its opening cannot be changed any more."),
    SCHEDULE_SHORTER(
            422,
            "Jendela {0} tidak boleh lebih pendek dari yang diumumkan ({1} sampai {2}).",
            "The window {0} must not be shorter than announced ({1} to {2})."),
    CLOCK_BACKWARDS(
            409,
            "Waktu program tidak dapat dimundurkan. Sekarang {0}.",
            "Programme time cannot go back. It is {0}."),
    REGION_UNKNOWN(422, "Kode wilayah {0} tidak dikenal.", "There is no region with the code {0}."),
    REGION_NOT_ELIGIBLE(
            422,
            "{0} adalah wilayah administratif dan tidak dapat menjadi peserta.",
            "{0} is an administrative area and cannot take part."),
    ALREADY_REGISTERED(
            409,
            "{0} sudah terdaftar pada edisi ini. Hubungi sekretariat bila pendaftarnya bukan rekan"
                    + " Anda.",
            "{0} is already registered in this edition. Ask the secretariat if you do not know who"
                    + " did it."),
    REGISTRATION_CLOSED(
            409,
            "Pendaftaran tidak sedang dibuka. Jendelanya {0} sampai {1}.",
            "Registration is not open. It is open from {0} to {1}."),
    TITLE_MISSING(422, "Nama kelompok wajib diisi.", "The group needs a name."),
    NOMINEE_MISSING(
            422,
            "Data Sekretaris Daerah wajib diisi sebelum diajukan.",
            "The regional secretary has to be named before submission."),
    LETTER_MISSING(
            422,
            "Surat tugas wajib diunggah sebelum diajukan.",
            "The letter of assignment has to be uploaded before submission."),
    NIP_INVALID(422, "NIP {0} tidak benar: {1}.", "The NIP {0} is not right: {1}."),
    WRONG_STATUS(
            409,
            "Pendaftaran berstatus {0}; tindakan ini hanya untuk status {1}.",
            "The registration is {0}; this is possible only when it is {1}."),
    CHANGED_SINCE_PREVIEW(
            409,
            "Pendaftaran ini berubah setelah Anda memeriksanya; sekarang {0}.",
            "This registration changed after you looked at it; it is {0} now."),
    VERIFICATION_BEGUN(
            409,
            "Verifikasi ini {0} dan tidak dapat dibatalkan lagi. Yang keliru diterima dapat"
                    + " ditangani satu per satu.",
            "This verification {0} and cannot be undone any more. What was accepted by mistake is"
                    + " dealt with one by one."),
    REASON_MISSING(422, "Alasan wajib diisi.", "A reason is required."),
    SAME_PERSON(
            409,
            "Operator dan Sekretaris Daerah tidak boleh orang yang sama.",
            "The operator and the regional secretary must be different persons."),
    FOUR_EYES(
            403,
            "Ini harus dilakukan orang lain: bukan operator pendaftaran ini, bukan yang"
                    + " mengundangnya, dan bukan yang diundangnya.",
            "Another person has to do this: neither the operator of this registration, nor whoever"
                    + " invited them, nor anybody whom they invited."),
    ROLE_FOR_ONESELF(
            403,
            "Peran untuk diri sendiri harus diberikan oleh orang lain.",
            "Somebody else has to give you a role."),
    EDITION_UNKNOWN(422, "Edisi {0} tidak ada.", "There is no edition {0}."),
    DEMO_ADDRESS_NEEDED(
            422,
            "Di lingkungan demo hanya alamat e-mail yang berakhiran .example, .test, atau .invalid"
                    + " yang diterima.",
            "A demo platform takes e-mail addresses under .example, .test or .invalid only."),
    EMAIL_TAKEN(
            409,
            "Alamat e-mail {0} sudah dipakai akun lain.",
            "The address {0} belongs to another account."),
    ACCOUNT_UNKNOWN(422, "Akun {0} tidak ada.", "There is no account {0}."),
    MEMBERSHIP_INCOMPLETE(422, "Peran {0} memerlukan isian {1}.", "The role {0} needs {1}."),
    MEMBERSHIP_DIFFERS(
            409,
            "Peran {0} sudah dipegang dengan wilayah asal {1}. Akhiri dahulu keanggotaan itu.",
            "The role {0} is held with the home {1} already. End that membership first."),
    ROLE_NOT_YOURS_TO_GIVE(
            403, "Anda tidak dapat memberikan peran {0}.", "You cannot give the role {0}."),
    ROLE_NOT_HELD(
            403, "Akun ini tidak memiliki peran {0}.", "This account does not hold the role {0}."),
    LINK_USED_OR_OVER(
            422,
            "Tautan sudah dipakai atau kedaluwarsa. Minta tautan baru.",
            "The link was used or has expired. Ask for a new one."),
    CLIENT_MISTAKEN(
            400,
            "Aplikasi yang mengirim Anda ke sini meminta sesuatu yang tidak dapat dipenuhi ({0},"
                    + " {1}). Sampaikan kepada pengelolanya.",
            "The application that sent you here asks for something it cannot get ({0}, {1}). Tell"
                    + " whoever runs it."),
    ATTEMPT_OVER(
            422,
            "Percobaan masuk ini sudah berakhir. Mulai lagi dari awal.",
            "This attempt to sign in is over. Please begin again."),
    SIGN_IN_FAILED(
            422,
            "Alamat e-mail atau kata sandi tidak cocok. Bila lupa kata sandi, minta tautan masuk.",
            "The e-mail address and the password do not belong together. If you forgot the"
                    + " password, ask for a sign-in link."),
    CODE_WRONG(
            422,
            "Kode tidak cocok atau sudah dipakai. Periksa jam ponsel Anda, lalu masukkan kode"
                    + " berikutnya.",
            "The code does not fit or was used. Check your phone's clock and enter the next code."),
    PASSKEY_REFUSED(
            422,
            "Kunci sandi (passkey) ini tidak dapat diterima. Coba lagi atau pakai cara lain.",
            "This passkey cannot be accepted. Try again or use another way."),
    TOO_MANY_ATTEMPTS(
            429,
            "Terlalu banyak percobaan. Coba lagi setelah {0} detik, atau masuk dengan passkey atau"
                    + " tautan e-mail.",
            "Too many attempts. Try again after {0} seconds, or sign in with a passkey or a link by"
                    + " e-mail."),
    TOO_MANY_LETTERS(
            429,
            "Surat sudah beberapa kali dikirim ke alamat ini. Periksa kotak masuk dan spam, lalu"
                    + " coba lagi setelah {0} menit.",
            "Letters were sent to this address several times. Look into the inbox and the spam"
                    + " folder, and try again after {0} minutes."),
    PASSWORD_LENGTH(
            422,
            "Kata sandi harus terdiri atas {0} sampai {1} karakter.",
            "The password must have {0} to {1} characters."),
    PASSWORD_LEAKED(
            422,
            "Kata sandi ini pernah bocor dan dicoba penyerang lebih dahulu. Pilih yang lain.",
            "This password was leaked before and is what attackers try first. Choose another."),
    PASSWORD_GUESSABLE(
            422,
            "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berkaitan dengan Anda.",
            "This password is easy to guess. Use several words that have nothing to do with you."),
    APP_SET_UP(
            409,
            "Aplikasi kode sudah dipasang. Lepaskan dahulu sebelum memasang yang baru.",
            "An app for codes is set up already. Remove it before you set up another."),
    SECOND_FACTOR_NEEDED(
            409,
            "Peran Anda memerlukan faktor kedua; yang terakhir tidak dapat dihapus.",
            "Your role needs a second factor; the last one cannot be removed."),
    SIGN_IN_AGAIN(
            403,
            "Tindakan ini memerlukan bukti baru bahwa ini Anda. Masuk kembali, lalu ulangi.",
            "This needs fresh proof that it is you. Sign in again and repeat it."),
    INVITATION_OVER(
            422,
            "Undangan sudah diterima, ditarik, atau kedaluwarsa. Minta undangan baru kepada"
                    + " pengundang.",
            "The invitation was accepted, withdrawn or has expired. Ask for a new one."),
    FOUR_EYES_ON_ACCOUNTS(
            403,
            "Akun Anda sendiri harus diurus orang lain.",
            "Somebody else has to do this to your own account."),
    SAME_ACCOUNT(422, "Pilih dua akun yang berbeda.", "Choose two different accounts."),
    STILL_NEEDED(
            409,
            "Akun ini masih memegang peran {0}. Serahkan atau akhiri dahulu peran itu.",
            "This account still holds the role {0}. Hand it over or end it first.");

    private final Wording wording;

    RegistrationRefusal(int status, String indonesian, String english) {
        wording = new Wording(status, indonesian, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
