package id.anugerah.evidence.file;

import static id.anugerah.evidence.EvidenceAction.FILE_DESCRIBE;
import static id.anugerah.evidence.EvidenceAction.FILE_READ;

import id.anugerah.evidence.file.FileDesk.Parcel;
import id.anugerah.evidence.file.domain.FileName;
import id.anugerah.evidence.file.domain.StoredFile;
import id.anugerah.evidence.file.domain.StoredFile.Purpose;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;

@RestController
@RequestMapping("/api/files")
@Tag(name = "Files", description = "Evidence and letters of assignment")
class FileController {
    private final FileDesk desk;

    FileController(FileDesk desk) {
        this.desk = desk;
    }

    /** What an upload is answered with; the hash lets the sender compare. */
    record Kept(String id, String sha256, long size, String mediaType) {
        static Kept of(Stored<StoredFile> stored) {
            var file = stored.state();
            return new Kept(stored.id(), file.sha256(), file.size(), file.mediaType());
        }
    }

    /** A file without its content. */
    record FileView(
            String id,
            String entry,
            Purpose purpose,
            String name,
            long size,
            String sha256,
            String mediaType,
            String uploader,
            Instant at) {
        static FileView of(Stored<StoredFile> stored) {
            var file = stored.state();
            return new FileView(
                    stored.id(),
                    file.entry(),
                    file.purpose(),
                    file.name().value(),
                    file.size(),
                    file.sha256(),
                    file.mediaType(),
                    file.uploader(),
                    file.at());
        }
    }

    @Operation(
            summary = "Uploads a file; its bytes are the body",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @PostMapping
    ResponseEntity<Kept> upload(
            @RequestParam String entry,
            @RequestParam(defaultValue = "evidence") String purpose,
            @RequestHeader(FileHeaders.NAME) String name,
            IdempotencyKey key,
            Caller caller,
            HttpServletRequest request)
            throws IOException {
        var parcel =
                new Parcel(
                        entry,
                        purpose(purpose),
                        FileName.of(FileHeaders.decoded(name)),
                        request.getContentType(),
                        request.getContentLengthLong(),
                        request.getInputStream());
        var kept = desk.take(parcel, key, caller);
        return ResponseEntity.created(URI.create("/api/files/" + kept.id())).body(Kept.of(kept));
    }

    @Operation(summary = "The file, always as something to save")
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, Caller caller) {
        var file = desk.read(FILE_READ, id, caller).state();
        return ResponseEntity.ok()
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileHeaders.attachment(file.name().value()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(() -> desk.open(file), id));
    }

    @Operation(summary = "What is known of a file")
    @GetMapping("/{id}/metadata")
    FileView metadata(@PathVariable String id, Caller caller) {
        return FileView.of(desk.read(FILE_DESCRIBE, id, caller));
    }

    private static Purpose purpose(String given) {
        return switch (given) {
            case "evidence" -> Purpose.EVIDENCE;
            case "assignment-letter" -> Purpose.ASSIGNMENT_LETTER;
            default -> throw CommonRefusal.WRONG_VALUE.field("purpose", "purpose", given);
        };
    }
}
