package id.anugerah.journeys.cast;

import java.util.ArrayList;
import java.util.List;

/** A list of rows, before it becomes a workbook. The first row holds the column names. */
record Table(String title, List<List<String>> rows) {
    private static final List<String> STATUS =
            List.of("Selesai", "Berjalan", "Direncanakan", "Perlu perbaikan");

    static Table draw(Draws draws, String title, List<String> agencies) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("No", "Perangkat Daerah", "Kode", "Jumlah", "Capaian (%)", "Status"));
        int count = 24 + draws.below(25);
        for (int i = 1; i <= count; i++) {
            rows.add(
                    List.of(
                            Integer.toString(i),
                            draws.pick(agencies),
                            "CTH-" + (900 + draws.below(100)),
                            Integer.toString(1 + draws.below(400)),
                            Integer.toString(40 + draws.below(61)),
                            draws.pick(STATUS)));
        }
        return new Table(title, rows);
    }
}
