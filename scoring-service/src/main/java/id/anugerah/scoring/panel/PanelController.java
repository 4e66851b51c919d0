package id.anugerah.scoring.panel;

import id.anugerah.kit.security.Caller;
import id.anugerah.scoring.Written;
import id.anugerah.scoring.panel.domain.Assignment;
import id.anugerah.scoring.panel.domain.Gap;
import id.anugerah.scoring.panel.domain.Panels;
import id.anugerah.scoring.panel.domain.Release;
import id.anugerah.scoring.stage.domain.StageId;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/stages/{edition}/{stage}/panel")
@Tag(name = "panels", description = "Who assesses which entry")
class PanelController {
    private final PanelDesk desk;

    PanelController(PanelDesk desk) {
        this.desk = desk;
    }

    /** The seed is published with the panels; the same seed makes the same panels. */
    record PanelForm(@Nullable String seed, @Nullable Boolean dryRun) {}

    record ReplacementForm(
            @Nullable String entry, @Nullable String recused, @Nullable String seed) {}

    /**
     * Places that nobody can take.
     *
     * @param why how many assessors each obstacle rules out
     */
    record GapView(String entry, int missing, Map<String, Long> why) {
        static GapView of(Gap gap) {
            var why = new TreeMap<String, Long>();
            gap.counts().forEach((obstacle, count) -> why.put(obstacle.code(), count));
            return new GapView(gap.entry(), gap.missing(), why);
        }
    }

    /**
     * Panels as shown.
     *
     * @param added how many of the assignments are new
     * @param load entries by assessor
     * @param connected by category whether all its entries can be compared
     */
    record PanelView(
            int assignments,
            int added,
            boolean complete,
            List<GapView> gaps,
            List<Release> released,
            Map<String, Integer> load,
            Map<String, Boolean> connected) {
        static PanelView of(Panels panels) {
            var connected = new TreeMap<String, Boolean>();
            panels.overlaps().forEach(o -> connected.put(o.category(), o.connected()));
            return new PanelView(
                    panels.assignments().size(),
                    panels.added().size(),
                    panels.complete(),
                    panels.gaps().stream().map(GapView::of).toList(),
                    panels.released(),
                    panels.loads(),
                    connected);
        }
    }

    record Replaced(String entry, List<String> assessors) {}

    @PostMapping
    @Operation(summary = "Tries out or makes the panels of the stage")
    PanelView make(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestBody PanelForm form,
            Caller caller) {
        var id = new StageId(edition, stage);
        var seed = Written.word("seed", form.seed());
        return PanelView.of(
                Boolean.TRUE.equals(form.dryRun())
                        ? desk.tryOut(id, seed, caller)
                        : desk.make(id, seed, caller));
    }

    @PostMapping("/replacement")
    @Operation(summary = "Puts somebody else in the place of a recused assessor")
    Replaced replace(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestBody ReplacementForm form,
            Caller caller) {
        var entry = Written.word("entry", form.entry());
        var seats =
                desk.replace(
                        new StageId(edition, stage),
                        entry,
                        Written.word("recused", form.recused()),
                        Written.word("seed", form.seed()),
                        caller);
        return new Replaced(entry, seats.stream().map(Assignment::assessor).toList());
    }
}
