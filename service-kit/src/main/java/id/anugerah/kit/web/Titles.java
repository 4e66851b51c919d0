package id.anugerah.kit.web;

import id.anugerah.contracts.LocalText;

import java.util.Map;

/** What a problem is called: the same for every problem of its status. */
final class Titles {
    private static final LocalText REFUSED = new LocalText("Permintaan ditolak", "Refused");
    private static final LocalText FAILED = new LocalText("Terjadi kesalahan", "Failed");

    private static final Map<Integer, LocalText> BY_STATUS =
            Map.ofEntries(
                    title(400, "Permintaan tidak sah", "Malformed request"),
                    title(401, "Anda belum masuk", "Not signed in"),
                    title(403, "Tidak diizinkan", "Not allowed"),
                    title(404, "Tidak ditemukan", "Not found"),
                    title(405, "Metode tidak diterima", "Method not allowed"),
                    title(406, "Bentuk jawaban tidak tersedia", "Not acceptable"),
                    title(409, "Bertentangan dengan keadaan sekarang", "Conflict"),
                    title(412, "Sudah berubah", "Changed meanwhile"),
                    title(413, "Kiriman terlalu besar", "Too large"),
                    title(415, "Jenis isi tidak diterima", "Unsupported media type"),
                    title(422, "Tidak dapat diproses", "Cannot be processed"),
                    title(428, "Versi belum disebutkan", "Precondition required"),
                    title(429, "Terlalu banyak permintaan", "Too many requests"),
                    title(503, "Layanan belum tersedia", "Unavailable"),
                    title(507, "Penyimpanan penuh", "Storage full"));

    private Titles() {}

    /**
     * The title of problems with this status.
     *
     * @param status 400 to 599
     */
    static LocalText of(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? REFUSED : FAILED);
    }

    private static Map.Entry<Integer, LocalText> title(int status, String id, String en) {
        return Map.entry(status, new LocalText(id, en));
    }
}
