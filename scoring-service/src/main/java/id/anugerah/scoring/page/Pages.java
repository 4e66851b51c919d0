package id.anugerah.scoring.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Road;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.result.Announcement;
import id.anugerah.scoring.result.Announcements;
import id.anugerah.scoring.result.Vocabulary;

import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is shown of published results. When everybody comes at once the same page is written once:
 * what was written is kept under a tag that names all that it depends on.
 */
@Component
class Pages {
    private static final int MOST_BYTES = 16_000_000;
    private static final int TAG = 16;

    private final Announcements announcements;
    private final Editions editions;
    private final InstantSource machine;
    private final Writer writer;
    private final Painter painter;
    private final String site;
    private final Cache<String, byte[]> written =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .<String, byte[]>weigher((_, bytes) -> bytes.length)
                    .build();

    Pages(
            Announcements announcements,
            Editions editions,
            InstantSource machine,
            Writer writer,
            Painter painter,
            ServiceSettings settings) {
        this.announcements = announcements;
        this.editions = editions;
        this.machine = machine;
        this.writer = writer;
        this.painter = painter;
        this.site = settings.publicUrl();
    }

    /**
     * Something that was written.
     *
     * @param tag changes whenever the bytes do
     * @param demo whether it is about a trial edition
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(byte[] bytes, String tag, boolean demo) {}

    /** The page of the result that holds for a stage; nothing where none is published. */
    Optional<Written> page(String edition, String stage, Tongue tongue) {
        return find(edition, stage, tongue, writer.version(), writer::write);
    }

    /** The picture of it for links. */
    Optional<Written> card(String edition, String stage, Tongue tongue) {
        return find(edition, stage, tongue, painter.version(), painter::paint);
    }

    private Optional<Written> find(
            String edition,
            String stage,
            Tongue tongue,
            String version,
            Function<ResultPage, byte[]> write) {
        return announcements
                .findLately(edition, stage)
                .map(announcement -> {
                    var road = road(announcement, tongue);
                    var tag = tag(announcement, road, tongue, version);
                    var bytes =
                            written.get(tag, _ -> write.apply(compose(announcement, road, tongue)));
                    var demo = announcement.edition().demo();
                    return new Written(Objects.requireNonNull(bytes), tag, demo);
                });
    }

    private ResultPage compose(Announcement announcement, Road road, Tongue tongue) {
        var result = Announcements.result(announcement.decision());
        var links =
                new Links(
                        site, announcement.edition().id(), announcement.decision().stage(), tongue);
        var entrants = announcements.entrants(result.rows());
        return new Composer(announcement, result, entrants, road, links).compose();
    }

    /** The season as it stands now: what was decided on is done whatever its window says. */
    private Road road(Announcement announcement, Tongue tongue) {
        var edition = announcement.edition();
        var now = editions.at(edition.id(), machine.instant()).programmeTime();
        var latest = announcement.holding().getLast().stageId().window();
        return Road.of(edition, now, latest, Tongue.WIB, tongue, Vocabulary.of(tongue));
    }

    private static String tag(Announcement announcement, Road road, Tongue tongue, String version) {
        var parts = new ArrayList<String>(List.of(version, announcement.decision().id()));
        announcement.all().stream().map(Decision::id).forEach(parts::add);
        parts.add(Integer.toString(announcement.edition().schedule().number()));
        road.steps().forEach(step -> parts.add(step.state()));
        var rest = Sha256.hex(String.join("\n", parts));
        return String.join(
                "-",
                announcement.digest().substring(0, TAG),
                tongue.code(),
                rest.substring(0, TAG));
    }
}
