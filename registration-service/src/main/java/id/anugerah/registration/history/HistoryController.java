package id.anugerah.registration.history;

import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.registration.history.Season.Citation;
import id.anugerah.registration.overview.Participants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@RestController
@Tag(name = "History")
class HistoryController {
    private static final String BEFORE = "history/seasons.json";

    private final List<Season> before = read();
    private final Editions editions;
    private final Participants participants;
    private final String publicUrl;

    HistoryController(Editions editions, Participants participants, ServiceSettings settings) {
        this.editions = editions;
        this.participants = participants;
        this.publicUrl = settings.publicUrl();
    }

    /** What the file holds. */
    private record Seasons(List<Season> seasons) {}

    private static List<Season> read() {
        try (var in = new ClassPathResource(BEFORE).getInputStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text, Seasons.class).seasons();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Operation(
            summary = "How many took part in which season, the newest first",
            description = "Demo editions are no history.")
    @GetMapping("/api/history")
    List<Season> seasons() {
        var own = editions.all().stream().filter(edition -> !edition.demo()).map(this::season);
        return Stream.concat(own, before.stream())
                .sorted(Comparator.comparingInt(Season::season).reversed())
                .toList();
    }

    private Season season(Edition edition) {
        var rules = edition.rules();
        return new Season(
                rules.season(),
                rules.name(),
                participants.of(edition).size(),
                new Citation("Anugerah", publicUrl + "/editions/" + edition.id() + "/participants"),
                null,
                edition.id());
    }
}
