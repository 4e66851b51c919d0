package id.anugerah.evidence.submissions;

import id.anugerah.evidence.submissions.domain.Sealed;
import id.anugerah.evidence.submissions.domain.Submissions;
import id.anugerah.kit.security.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/submissions/{edition}")
@Tag(name = "Submissions", description = "The close of an edition's submissions")
class SubmissionsController {
    private final SubmissionsDesk desk;

    SubmissionsController(SubmissionsDesk desk) {
        this.desk = desk;
    }

    /**
     * Where the submissions of an edition stand.
     *
     * @param status {@code OPEN} until the close begins
     * @param count dossiers that were sealed, null until closed
     * @param submitted how many of them were submitted, null until closed
     * @param digest what the set is known by, null until closed
     */
    record SubmissionsView(
            String edition,
            String status,
            @Nullable Integer count,
            @Nullable Integer submitted,
            @Nullable String digest) {
        static SubmissionsView of(Submissions submissions) {
            return of(submissions.edition(), submissions.status().name(), submissions.closed());
        }

        static SubmissionsView open(String edition) {
            return of(edition, "OPEN", null);
        }

        private static SubmissionsView of(String edition, String status, @Nullable Sealed closed) {
            if (closed == null) return new SubmissionsView(edition, status, null, null, null);
            return new SubmissionsView(
                    edition, status, closed.count(), closed.submitted(), closed.digest());
        }
    }

    @Operation(summary = "Where the submissions of an edition stand")
    @GetMapping
    SubmissionsView read(@PathVariable String edition, Caller caller) {
        return desk.read(edition, caller)
                .map(SubmissionsView::of)
                .orElseGet(() -> SubmissionsView.open(edition));
    }

    @Operation(summary = "Closes submissions after the deadline, without waiting for the service")
    @PostMapping("/closing")
    SubmissionsView close(@PathVariable String edition, Caller caller) {
        return SubmissionsView.of(desk.close(edition, caller));
    }
}
