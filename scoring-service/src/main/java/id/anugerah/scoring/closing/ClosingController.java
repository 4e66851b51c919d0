package id.anugerah.scoring.closing;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.kit.security.Caller;
import id.anugerah.scoring.Written;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "stages", description = "The stages of an edition")
class ClosingController {
    private final ClosingDesk desk;

    ClosingController(ClosingDesk desk) {
        this.desk = desk;
    }

    record ClosingForm(@Nullable String reason) {}

    /**
     * A closed stage.
     *
     * @param sheets how many were sealed, and the digest of their set
     * @param reason why it closed although sheets were missing, or null
     */
    record Closed(Stage.Status status, @Nullable ClosedSet sheets, @Nullable String reason) {}

    @PostMapping("/api/stages/{edition}/{stage}/closing")
    @Operation(summary = "Closes the stage: seals every sheet")
    Closed close(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestBody(required = false) @Nullable ClosingForm form,
            Caller caller) {
        var reason = form == null ? null : Written.reasonIfAny(form.reason());
        var closed = desk.close(new StageId(edition, stage), reason, caller);
        return new Closed(closed.status(), closed.sheets(), closed.reason());
    }
}
