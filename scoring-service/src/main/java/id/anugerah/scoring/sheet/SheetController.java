package id.anugerah.scoring.sheet;

import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.Page;
import id.anugerah.scoring.ReasonForm;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.sheet.SheetDesk.Admitted;
import id.anugerah.scoring.sheet.domain.Mark;
import id.anugerah.scoring.sheet.domain.Sheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/sheets")
@Tag(name = "sheets", description = "What assessors award")
class SheetController {
    private final SheetDesk desk;

    SheetController(SheetDesk desk) {
        this.desk = desk;
    }

    /** Points come as a decimal, so that 75.5 is refused and not cut to 75. */
    record MarkForm(@Nullable BigDecimal points, @Nullable String comment) {
        private static final BigDecimal OUT = BigDecimal.valueOf(101);

        Mark toMark(String criterion) {
            return new Mark(points == null ? null : whole(points, criterion), comment);
        }

        private static Integer whole(BigDecimal points, String criterion) {
            if (points.signum() < 0
                    || points.compareTo(OUT) >= 0
                    || points.stripTrailingZeros().scale() > 0) {
                throw ScoringRefusal.POINTS_OUT_OF_RANGE.field(
                        "marks." + criterion + ".points", criterion);
            }
            return points.intValueExact();
        }
    }

    record MarksForm(@Nullable Map<String, MarkForm> marks) {
        @Nullable SortedMap<String, Mark> toMarks() {
            if (marks == null) return null;
            var sorted = new TreeMap<String, Mark>();
            marks.forEach((criterion, mark) -> {
                if (mark == null) throw CommonRefusal.MISSING_VALUE.field("marks", criterion);
                sorted.put(criterion, mark.toMark(criterion));
            });
            return sorted;
        }
    }

    /**
     * A sheet as shown.
     *
     * @param marks null to those who may only see where it stands
     */
    record SheetView(
            String id,
            String edition,
            String stage,
            String entry,
            String assessor,
            Status status,
            boolean sealed,
            @Nullable String reason,
            @Nullable Map<String, Mark> marks) {

        static SheetView of(Sheet sheet, boolean withMarks) {
            return new SheetView(
                    sheet.id().toString(),
                    sheet.edition(),
                    sheet.stage(),
                    sheet.entry(),
                    sheet.assessor(),
                    sheet.status(),
                    sheet.sealed(),
                    sheet.reason(),
                    withMarks ? sheet.marks() : null);
        }
    }

    @GetMapping
    @Operation(summary = "An assessor's own queue; to the secretariat, where each sheet stands")
    Page<SheetView> list(
            @RequestParam String edition,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, stage, after, most, caller),
                one -> one.found().id(),
                this::view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One sheet")
    ResponseEntity<SheetView> read(@PathVariable String id, Caller caller) {
        return answer(desk.read(id, caller));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves marks as a draft; they may be incomplete")
    ResponseEntity<SheetView> note(
            @PathVariable String id,
            @RequestBody MarksForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        var marks = form.toMarks();
        if (marks == null) throw CommonRefusal.MISSING_VALUE.field("marks", "marks");
        return answer(desk.note(id, marks, ifMatch, caller));
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Hands the sheet in")
    ResponseEntity<SheetView> submit(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable MarksForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        var marks = form == null ? null : form.toMarks();
        return answer(desk.submit(id, marks, ifMatch, caller));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Sends a submitted sheet back to its assessor")
    ResponseEntity<SheetView> giveBack(
            @PathVariable String id, @RequestBody ReasonForm form, Caller caller) {
        return answer(desk.giveBack(id, form.required(), caller));
    }

    @PostMapping("/{id}/recusal")
    @Operation(summary = "The assessor withdraws from assessing this entry")
    ResponseEntity<SheetView> recuse(
            @PathVariable String id, @RequestBody ReasonForm form, Caller caller) {
        return answer(desk.recuse(id, form.required(), caller));
    }

    private ResponseEntity<SheetView> answer(Admitted admitted) {
        return ResponseEntity.ok().eTag(EntityTag.of(admitted.found())).body(view(admitted));
    }

    private SheetView view(Admitted admitted) {
        var sheet = admitted.sheet();
        return SheetView.of(sheet, desk.mayReadMarks(sheet, admitted.pass()));
    }
}
