package id.anugerah.scoring.page;

import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Languages;
import id.anugerah.scoring.page.Pages.Written;
import id.anugerah.scoring.stage.domain.StageId;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Published results as people open them. */
@RestController
@RequestMapping("/editions/{edition}/results/{stage}")
class ResultPageController {
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    // long enough to carry a rush, short enough that nobody waits for a new version
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic();

    private final Pages pages;
    private final Writer writer;

    ResultPageController(Pages pages, Writer writer) {
        this.pages = pages;
        this.writer = writer;
    }

    @GetMapping
    ResponseEntity<byte[]> read(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        var tongue = Languages.of(lang, request);
        return pages.page(edition, stage, tongue)
                .map(page -> answer(page, HTML, tongue))
                .orElseGet(() -> missing(new StageId(edition, stage), tongue, request));
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        var tongue = Languages.of(lang, request);
        var card =
                pages.card(edition, stage, tongue)
                        .orElseThrow(
                                () -> CommonRefusal.NOT_FOUND.because(new StageId(edition, stage)));
        var answer = answer(card, MediaType.IMAGE_PNG, tongue);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                // it is made to be shown by others
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(answer.getBody());
    }

    private static ResponseEntity<byte[]> answer(Written written, MediaType type, Tongue tongue) {
        var answer = described(HttpStatus.OK, type, tongue);
        if (written.demo()) answer.header("X-Robots-Tag", "noindex");
        return answer.cacheControl(SHORT)
                // a weak one, since the page is packed on its way
                .eTag("W/\"" + written.tag() + "\"")
                .body(written.bytes());
    }

    /** The same for whatever is not published: it does not tell whether there is such a stage. */
    private ResponseEntity<byte[]> missing(StageId id, Tongue tongue, HttpServletRequest request) {
        if (!wantsPage(request)) throw CommonRefusal.NOT_FOUND.because(id);
        return described(HttpStatus.NOT_FOUND, HTML, tongue)
                .cacheControl(CacheControl.noStore())
                .body(writer.missing(tongue));
    }

    private static ResponseEntity.BodyBuilder described(
            HttpStatus status, MediaType type, Tongue tongue) {
        return ResponseEntity.status(status)
                .contentType(type)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, tongue.code());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                .isPresent();
    }
}
