package id.anugerah.scoring.page;

import id.anugerah.kit.language.Tongue;

/**
 * Where a result is found.
 *
 * @param site where people find the platform
 */
record Links(String site, String edition, String stage, Tongue tongue) {
    /** The page in whichever language its reader prefers. */
    public String page() {
        return site + path();
    }

    /** The page in one language. */
    public String page(Tongue in) {
        return page() + "?lang=" + in.code();
    }

    /** The page in this language. */
    public String here() {
        return page(tongue);
    }

    /** The page in the other language, on this site. */
    public String there() {
        return path() + "?lang=" + tongue.other().code();
    }

    /** The picture for links to it. */
    public String card() {
        return page() + "/card.png?lang=" + tongue.code();
    }

    /** The result for programs. */
    public String data() {
        return site + "/api/results/" + edition + "/" + stage;
    }

    /** The result for spreadsheets, in this language. */
    public String table() {
        return data() + "/table?lang=" + tongue.code();
    }

    /** Another stage's page on this site. */
    String other(String code) {
        return "/editions/" + edition + "/results/" + code + "?lang=" + tongue.code();
    }

    private String path() {
        return "/editions/" + edition + "/results/" + stage;
    }
}
