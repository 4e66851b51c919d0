package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

/** What offices, governments and legal texts of a region are called; they differ by category. */
public record Titles(Region region) {
    private static final String ACEH = "11";

    /** {@code Gubernur}, {@code Bupati} or {@code Wali Kota}. */
    public String head() {
        return byCategory("Gubernur", "Bupati", "Wali Kota");
    }

    /** {@code Sekretaris Daerah Kabupaten Sumedang}. */
    public String secretary() {
        return "Sekretaris Daerah " + region.title();
    }

    /** {@code Pemerintah Provinsi Bali}. */
    public String government() {
        return "Pemerintah " + region.title();
    }

    /** {@code Pemprov Bali}, {@code Pemkab Sumedang}, {@code Pemkot Magelang}. */
    public String shortGovernment() {
        return byCategory("Pemprov ", "Pemkab ", "Pemkot ") + place();
    }

    /** The name as people say it, without category: {@code DKI Jakarta}, {@code Sumedang}. */
    public String place() {
        return region.baseName()
                .replace("Daerah Khusus Ibukota ", "DKI ")
                .replace("Daerah Istimewa ", "DI ");
    }

    /** What the region and its council enact; in Aceh a qanun. */
    public String regionalLaw() {
        if (region.provinceCode().equals(ACEH)) {
            return region.category().equals(Region.PROVINCE)
                    ? "Qanun Aceh"
                    : "Qanun " + region.title();
        }
        return "Peraturan Daerah " + region.title();
    }

    /** What the head alone enacts: {@code Peraturan Bupati Sumedang}. */
    public String headRegulation() {
        return "Peraturan " + head() + " " + place();
    }

    /** {@code Pergub}, {@code Perbup} or {@code Perwali}. */
    public String headRegulationShort() {
        return byCategory("Pergub", "Perbup", "Perwali");
    }

    /** {@code Keputusan Bupati Sumedang}. */
    public String headDecree() {
        return "Keputusan " + head() + " " + place();
    }

    private String byCategory(String province, String regency, String city) {
        return switch (region.category()) {
            case Region.PROVINCE -> province;
            case Region.REGENCY -> regency;
            default -> city;
        };
    }
}
