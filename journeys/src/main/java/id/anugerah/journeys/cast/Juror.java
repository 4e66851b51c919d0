package id.anugerah.journeys.cast;

import java.util.List;

/**
 * An invented assessor.
 *
 * @param index from 0; the same index is the same person however many are asked for
 * @param home code of the own province, where a conflict of interest lies
 * @param severity shift of every judgement in levels; negative is harsh
 */
public record Juror(
        int index,
        Person person,
        Background background,
        String institution,
        String home,
        double severity,
        String mail) {
    /** Where an assessor comes from: invented institutions, but real ministries. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    public enum Background {
        ACADEMIC(
                "Universitas Contoh Nusantara",
                "Institut Teknologi Contoh",
                "Politeknik Contoh Bahari"),
        PRACTITIONER("Lembaga Contoh Tata Kelola Digital"),
        MINISTRY(
                "Kementerian Dalam Negeri",
                "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
                "Kementerian Komunikasi dan Digital");

        private final List<String> institutions;

        Background(String... institutions) {
            this.institutions = List.of(institutions);
        }

        String institution(Draws draws) {
            return draws.pick(institutions);
        }
    }
}
