package id.anugerah.scoring.result;

import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.StandingEvent.Standing;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.security.Caller;
import id.anugerah.scoring.decision.Spreading;

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
    private final Access access;

    StandingController(Spreading spreading, Access access) {
        this.spreading = spreading;
        this.access = access;
    }

    @GetMapping("/api/entrants/{entry}/standings")
    @Operation(summary = "An entry's own published results")
    List<Standing> list(@PathVariable String entry, Caller caller) {
        access.forEntry(caller, entry, Role.OPERATOR, Role.SEKDA);
        return spreading.of(entry);
    }
}
