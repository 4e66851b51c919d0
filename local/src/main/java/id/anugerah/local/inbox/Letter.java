package id.anugerah.local.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A letter taken apart for reading. Text and HTML are empty if the letter has no such part. */
record Letter(String text, String html, Map<String, String> headers, List<Enclosure> enclosures) {

    /** A file that came with a letter, or a picture inside it, which then has a content id. */
    @SuppressWarnings("ArrayRecordComponent") // enclosures are never compared
    record Enclosure(String name, String type, String contentId, byte[] bytes) {
        boolean isPicture() {
            return type.matches("image/(png|jpeg|gif|webp)");
        }

        String asData() {
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
    }

    static Letter read(InputStream in) throws IOException {
        var bytes = in.readAllBytes();
        try {
            var found = new Parts();
            found.visit(
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(bytes)));
            return new Letter(
                    found.text.toString(),
                    found.html.toString(),
                    Headers.read(new ByteArrayInputStream(bytes)).all(),
                    found.enclosures);
        } catch (MessagingException e) {
            throw new IOException("The letter cannot be read", e);
        }
    }

    /**
     * The HTML part with its pictures written into it, so that showing it asks nobody for anything.
     */
    String htmlWithPictures() {
        var complete = html;
        for (var each : enclosures) {
            if (each.isPicture() && !each.contentId().isEmpty()) {
                complete = complete.replace("cid:" + each.contentId(), each.asData());
            }
        }
        return complete;
    }

    private static final class Parts {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Enclosure> enclosures = new ArrayList<>();

        void visit(Part part) throws MessagingException, IOException {
            var enclosed =
                    part.getFileName() != null
                            || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            switch (enclosed ? null : part.getContent()) {
                case Multipart several -> {
                    for (int i = 0; i < several.getCount(); i++) {
                        visit(several.getBodyPart(i));
                    }
                }
                case String words when part.isMimeType("text/html") -> html.append(words);
                case String words when part.isMimeType("text/plain") -> text.append(words);
                case null, default -> enclosures.add(enclosure(part));
            }
        }

        private static Enclosure enclosure(Part part) throws MessagingException, IOException {
            var name = part.getFileName();
            var id = part instanceof BodyPart ? part.getHeader("Content-ID") : null;
            try (var in = part.getInputStream()) {
                return new Enclosure(
                        name == null ? "unnamed" : name,
                        part.getContentType()
                                .replaceAll(";(?s:.*)", "")
                                .strip()
                                .toLowerCase(Locale.ROOT),
                        id == null ? "" : id[0].replaceAll("[<>\\s]", ""),
                        in.readAllBytes());
            }
        }
    }
}
