package id.anugerah.bench;

import id.anugerah.contracts.scoring.SheetEvent.Sheet;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.contracts.scoring.SheetEvent.Submitted;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope.Act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sheets as a season hands them in: five of each entry, eight criteria on each sheet. */
final class SheetEvents {
    private static final int ASSESSORS = 5;

    private SheetEvents() {}

    static List<Outgoing> of(int count, Teller teller) {
        var events = new ArrayList<Outgoing>(count);
        for (int i = 0; i < count; i++) {
            var entry = "en-%06d".formatted(i / ASSESSORS);
            var id = "sheet:ed-bench:desk:" + entry + ":ac-" + i % ASSESSORS;
            var sheet =
                    new Sheet(
                            id,
                            "ed-bench",
                            "stage:ed-bench:desk",
                            entry,
                            "ac-" + i % ASSESSORS,
                            Status.SUBMITTED,
                            Map.of(
                                    "A1", 71, "A2", 64, "A3", 88, "A4", 90, "A5", 75, "A6", 60,
                                    "A7", 82, "A8", 77));
            events.add(teller.tell(id, 1, 0, Act.system("ed-bench"), new Submitted(sheet)));
        }
        return events;
    }
}
