package id.anugerah.contracts.region;

import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * A province, regency or city of Indonesia.
 *
 * @param code Kemendagri code, {@code PP} or {@code PP.RR}
 * @param name as in the table: regencies and cities carry their category, provinces do not
 * @param category {@code provinsi}, {@code kabupaten} or {@code kota}; always what {@link
 *     #categoryOf} derives from the code
 * @param provinceCode two digits; a province names itself
 * @param eligible false for the administrative regencies and cities of Jakarta, which govern
 *     nothing of their own
 */
public record Region(
        String code,
        String name,
        String category,
        String provinceCode,
        boolean eligible,
        ZoneId timeZone) {
    public static final String PROVINCE = "provinsi";
    public static final String REGENCY = "kabupaten";
    public static final String CITY = "kota";

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2})?");
    private static final int FIRST_CITY = 71;

    public Region {
        if (!category.equals(categoryOf(code)) || !code.startsWith(provinceCode)) {
            throw new IllegalArgumentException(
                    "Region " + code + " contradicts its category or province");
        }
    }

    /**
     * The category that follows from a code; it is never typed in.
     *
     * @throws IllegalArgumentException where the code is neither {@code PP} nor {@code PP.RR}
     */
    public static String categoryOf(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No region code: " + code);
        }
        if (code.length() == 2) return PROVINCE;
        return Integer.parseInt(code.substring(3)) < FIRST_CITY ? REGENCY : CITY;
    }

    /** The name without its category. A regency and a city may share it: {@code Bandung}. */
    public String baseName() {
        return name.replaceFirst("^(Kabupaten|Kota) ", "");
    }

    /**
     * The name with its category, which is how a region is shown: {@code Provinsi Bali}, {@code
     * Kota Bandung}.
     */
    public String title() {
        return category.equals(PROVINCE) ? "Provinsi " + name : name;
    }

    /** The Indonesian name of the region's time: {@code WIB}, {@code WITA} or {@code WIT}. */
    public String zone() {
        return switch (timeZone.getId()) {
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> "WIB";
        };
    }
}
