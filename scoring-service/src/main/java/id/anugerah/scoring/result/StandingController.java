package id.anugerah.scoring.result;

import static id.anugerah.scoring.ScoringAction.ENTRANT_READ_STANDINGS;

import id.anugerah.contracts.scoring.StandingEvent.Standing;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.decision.Spreading;
import id.anugerah.scoring.entrant.Entrants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@Tag(name = "results", description = "Published results, for everyone")
class StandingController {
    private final Spreading spreading;
    private final Entrants entrants;
    private final Access access;

    StandingController(Spreading spreading, Entrants entrants, Access access) {
        this.spreading = spreading;
        this.entrants = entrants;
        this.access = access;
    }

    @GetMapping("/api/entrants/{entry}/standings")
    @Operation(summary = "An entry's own published results")
    List<Standing> list(@PathVariable String entry, Caller caller) {
        var edition = entrants.find(entry).map(found -> found.state().edition()).orElse(null);
        access.require(caller, ENTRANT_READ_STANDINGS, Subject.entry(edition, entry));
        if (edition == null) throw CommonRefusal.NOT_FOUND.because(entry);
        return spreading.of(entry);
    }
}
