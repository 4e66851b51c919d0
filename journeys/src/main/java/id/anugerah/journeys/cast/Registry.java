package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;
import id.anugerah.journeys.cast.Document.Paragraph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The office of a local government that draws up its papers. */
record Registry(int season, String seed, Roster roster) {
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{0,3}[-._]?(\\d{1,2})");

    Paper paper(Region region, String code, String title) {
        Draws draws = Draws.of(seed, region.code(), "paper", code);
        Topic topic = Topic.of(title);
        String subject = subject(title);
        Form form = draws.pick(Form.about(topic));
        Blanks blanks = Blanks.draw(draws, region, subject, season);
        String heading = blanks.fill(form.title());
        String name = prefix(code) + "_" + blanks.fill(form.fileName());
        return switch (form.shape()) {
            case TABLE -> workbook(name, heading, draws, region);
            case REGULATION, REPORT ->
                    pdf(name, document(form, heading, draws, blanks, region), draws);
        };
    }

    private Paper workbook(String name, String title, Draws draws, Region region) {
        Table table = Table.draw(draws, title, Agencies.draw(draws, region));
        return new Paper(name + ".xlsx", Workbooks.MEDIA_TYPE, title, Workbooks.write(table));
    }

    private static Paper pdf(String name, Document document, Draws draws) {
        byte[] bytes = PdfPrinter.print(document, draws.next());
        return new Paper(name + ".pdf", PdfPrinter.MEDIA_TYPE, document.title(), bytes);
    }

    private Document document(Form form, String title, Draws draws, Blanks blanks, Region region) {
        boolean regulation = form.shape() == Form.Shape.REGULATION;
        var prose = new Prose(draws, blanks);
        List<Paragraph> body = regulation ? prose.regulation() : prose.report();
        Official signer = roster.get(region, regulation ? Role.SEKDA : Role.KADIS);
        var titles = new Titles(region);
        return new Document(
                titles.government().toUpperCase(Locale.ROOT),
                signer.agency().toUpperCase(Locale.ROOT),
                title,
                body,
                List.of(
                        titles.place() + ", " + blanks.fill("{date}"),
                        signer.title().replace(" " + region.title(), "") + ",",
                        "ttd.",
                        signer.person().fullName(),
                        "NIP " + signer.groupedNip()));
    }

    /**
     * {@code Tingkat Kematangan Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah}: {@code Peta
     * Rencana SPBE}.
     */
    static String subject(String indicatorTitle) {
        return indicatorTitle
                .replaceFirst("^Tingkat Kematangan ", "")
                .replaceFirst("^Kebijakan Internal ", "")
                .replaceFirst(" Instansi Pusat/Pemerintah Daerah$", "");
    }

    /** {@code I03} for codes that are a number; other codes as they are. */
    private static String prefix(String code) {
        Matcher number = NUMBERED.matcher(code);
        return number.matches()
                ? String.format(Locale.ROOT, "I%02d", Integer.parseInt(number.group(1)))
                : code.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
