package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

/**
 * An invented official of a local government.
 *
 * @param nip 18 digits ending in the demo serial 000
 * @param title the office: {@code Sekretaris Daerah Kota Samarinda}
 * @param rank such as {@code Pembina Utama Muda (IV/c)}
 * @param agency the OPD the official belongs to
 * @param mail an address under the reserved top-level domain {@code .example}
 */
public record Official(
        Region region,
        Role role,
        Person person,
        String nip,
        String title,
        String rank,
        String agency,
        String mail) {
    /** The number in its usual groups: {@code 19741029 199809 1 000}. */
    public String groupedNip() {
        return String.join(
                " ",
                nip.substring(0, 8),
                nip.substring(8, 14),
                nip.substring(14, 15),
                nip.substring(15));
    }
}
