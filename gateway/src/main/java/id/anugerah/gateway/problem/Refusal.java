package id.anugerah.gateway.problem;

import java.util.Locale;

/**
 * Every reason for which the gateway itself refuses a request; a service's own refusals pass
 * through it unchanged.
 */
public enum Refusal {
    MALFORMED(
            400,
            0,
            new Text("Permintaan tidak sah", "Alamat atau tajuk permintaan ini tidak sah."),
            new Text("Malformed request", "The address or a header of this request is malformed.")),
    ROLE_UNREADABLE(
            400,
            0,
            new Text(
                    "Peran tidak terbaca",
                    "Isi permintaan harus berupa JSON dengan satu isian saja: role, sebuah teks."),
            new Text(
                    "Role unreadable",
                    "The body must be JSON with one field and no other: role, a text.")),
    NOT_SIGNED_IN(
            401,
            0,
            new Text(
                    "Anda belum masuk",
                    "Anda belum masuk atau sesi Anda sudah berakhir. Silakan masuk kembali."),
            new Text(
                    "Not signed in",
                    "You are not signed in, or your session has ended. Please sign in again.")),
    NOT_ALLOWED(
            403,
            0,
            new Text("Tidak diizinkan", "Anda tidak berhak melakukan tindakan ini."),
            new Text("Not allowed", "You may not do this.")),
    CSRF_TOKEN_NEEDED(
            403,
            0,
            new Text(
                    "Permintaan tidak dapat dipastikan dari halaman kami",
                    "Tajuk X-CSRF-Token tidak ada atau tidak sesuai. Muat ulang halaman, lalu"
                            + " ulangi."),
            new Text(
                    "Not certainly from our own page",
                    "The header X-CSRF-Token is missing or does not match. Reload the page, then"
                            + " try again.")),
    FOREIGN_ORIGIN(
            403,
            0,
            new Text(
                    "Permintaan dari situs lain",
                    "Permintaan ini berasal dari situs lain. Buka halaman kami di %s, lalu"
                            + " ulangi."),
            new Text(
                    "Sent by another site",
                    "This request comes from another site. Open our own page at %s and try"
                            + " again.")),
    ROLE_NOT_HELD(
            403,
            0,
            new Text(
                    "Peran tidak dimiliki",
                    "Akun Anda tidak memiliki peran ini. Peran yang sekarang tetap berlaku."),
            new Text(
                    "Role not held",
                    "Your account does not have this role. You keep the present one.")),
    NOT_FOUND(
            404,
            0,
            new Text("Tidak ditemukan", "Tidak ada apa pun di alamat ini."),
            new Text("Not found", "There is nothing at this address.")),
    METHOD_NOT_ALLOWED(
            405,
            0,
            new Text("Metode tidak diterima", "Alamat ini tidak menerima metode tersebut."),
            new Text("Method not allowed", "This address does not take that method.")),
    TOO_SLOW(
            408,
            0,
            new Text(
                    "Kiriman terlalu lambat",
                    "Isi permintaan tidak tiba seluruhnya dalam batas waktu. Silakan kirim ulang."),
            new Text(
                    "Sent too slowly",
                    "The body did not arrive in full within the time limit. Please send it"
                            + " again.")),
    TOO_LARGE(
            413,
            0,
            new Text("Isi terlalu besar", "Isi permintaan terlalu besar. Batasnya %s."),
            new Text("Body too large", "The body of the request is too large. The limit is %s.")),
    ADDRESS_TOO_LONG(
            414,
            0,
            new Text("Alamat terlalu panjang", "Alamat permintaan terlalu panjang. Batasnya %s."),
            new Text("Address too long", "The request's address is too long. The limit is %s.")),
    TOO_MANY_REQUESTS(
            429,
            1,
            new Text(
                    "Terlalu banyak percobaan masuk",
                    "Terlalu banyak percobaan masuk dari alamat Anda. Silakan ulangi nanti."),
            new Text(
                    "Too many sign-ins",
                    "Too many attempts to sign in came from your address. Please try again"
                            + " later.")),
    HEADERS_TOO_LARGE(
            431,
            0,
            new Text("Tajuk terlalu besar", "Tajuk permintaan terlalu besar. Batasnya %s."),
            new Text("Headers too large", "The request's headers are too large. The limit is %s.")),
    TOO_MANY_HEADERS(
            431,
            0,
            new Text("Tajuk terlalu banyak", "Tajuk permintaan terlalu banyak. Batasnya %s."),
            new Text("Too many headers", "The request has too many headers. The limit is %s.")),
    UNEXPECTED(
            500,
            0,
            new Text(
                    "Kesalahan pada sistem",
                    "Terjadi kesalahan pada sistem. Sampaikan nomor permintaan kepada pengelola."),
            new Text(
                    "A fault on our side",
                    "Something went wrong on our side. Give the request number to the operator.")),
    BROKEN_OFF(
            502,
            0,
            new Text(
                    "Jawaban terputus",
                    "Layanan berhenti sebelum menjawab. Periksa dulu apakah perubahan Anda"
                            + " tersimpan."),
            new Text(
                    "Broken off",
                    "The service stopped before it answered. Check whether your change was"
                            + " saved.")),
    OUT_OF_REACH(
            503,
            1,
            new Text(
                    "Layanan sedang tidak tersedia",
                    "Layanan ini sedang tidak dapat dicapai. Silakan ulangi sebentar lagi."),
            new Text(
                    "Service unavailable",
                    "This service is out of reach. Please try again in a moment.")),
    PAUSED(
            503,
            5,
            new Text(
                    "Layanan sedang dijeda",
                    "Layanan ini berulang kali tidak menjawab dan diberi jeda. Silakan ulangi."),
            new Text(
                    "Service paused",
                    "This service failed to answer repeatedly and is given a pause. Please"
                            + " retry.")),
    BUSY(
            503,
            1,
            new Text("Terlalu ramai", "Terlalu banyak permintaan saat ini. Silakan ulangi."),
            new Text("Too busy", "There are too many requests right now. Please try again.")),
    KEYS_OUT_OF_REACH(
            503,
            1,
            new Text(
                    "Sesi tidak dapat diperiksa",
                    "Sesi Anda belum dapat diperiksa. Silakan ulangi sebentar lagi."),
            new Text(
                    "Session cannot be checked",
                    "Your session cannot be checked yet. Please try again in a moment.")),
    SESSIONS_OUT_OF_REACH(
            503,
            2,
            new Text(
                    "Sesi tidak dapat dibaca",
                    "Sesi Anda tidak dapat dibaca saat ini, tetapi tidak hilang. Silakan ulangi."),
            new Text(
                    "Session cannot be read",
                    "Your session cannot be read right now, but is not lost. Please try again.")),
    SIGN_IN_OUT_OF_REACH(
            503,
            2,
            new Text(
                    "Layanan masuk tidak tersedia",
                    "Sesi Anda tidak dapat diperpanjang saat ini, tetapi tidak hilang. Silakan"
                            + " ulangi."),
            new Text(
                    "Sign-in unavailable",
                    "Your session cannot be renewed right now, but is not lost. Please try"
                            + " again.")),
    TIME_LIMIT(
            504,
            0,
            new Text(
                    "Jawaban terlalu lama",
                    "Layanan tidak menjawab tepat waktu. Periksa apakah perubahan Anda tersimpan."),
            new Text(
                    "No answer in time",
                    "The service did not answer in time. Check whether your change was saved."));

    private final int status;
    private final int retryAfterSeconds;
    private final Text indonesian;
    private final Text english;

    Refusal(int status, int retryAfterSeconds, Text indonesian, Text english) {
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The HTTP status, 400 to 504. */
    public int status() {
        return status;
    }

    /** The last part of the problem's type, for example {@code not-signed-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** After how many seconds to try again, or 0 where a repeat is not advised. */
    int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    Text text(Language language) {
        return language == Language.ENGLISH ? english : indonesian;
    }

    /** The refusal as an exception, with what its text has a place for. */
    public Refused because(Object... arguments) {
        return new Refused(this, arguments);
    }

    /** A heading, and what happened with what to do next. */
    record Text(String title, String detail) {}
}
