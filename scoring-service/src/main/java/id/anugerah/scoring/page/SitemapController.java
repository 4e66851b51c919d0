package id.anugerah.scoring.page;

import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.result.Announcement;
import id.anugerah.scoring.result.Announcements;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tells search engines which pages everybody may read. Trial editions are left out: nobody shall
 * find a made-up winner.
 */
@RestController
class SitemapController {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final CacheControl HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Editions editions;
    private final Announcements announcements;
    private final String site;

    SitemapController(Editions editions, Announcements announcements, ServiceSettings settings) {
        this.editions = editions;
        this.announcements = announcements;
        this.site = settings.publicUrl();
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> read() throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument();
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        page(xml, "/", null);
        page(xml, "/history", null);
        page(xml, "/open-data", null);
        for (var edition : editions.all()) if (!edition.demo()) pages(xml, edition);
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(HOUR)
                .body(text.toString());
    }

    private void pages(XMLStreamWriter xml, Edition edition) throws XMLStreamException {
        var home = "/editions/" + edition.id();
        var all = announcements.lately(edition.id());
        var latest =
                all.stream()
                        .flatMap(one -> Stream.ofNullable(Announcement.at(one)))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        page(xml, home, null);
        page(xml, home + "/participants", null);
        page(xml, home + "/results", latest);
        for (var decision : all) {
            if (Announcement.holds(decision, all)) result(xml, decision);
        }
    }

    private void result(XMLStreamWriter xml, Decision decision) throws XMLStreamException {
        for (var tongue : Tongue.values()) {
            begin(
                    xml,
                    new Links(site, decision.edition(), decision.stage(), tongue).here(),
                    Announcement.at(decision));
            for (var other : Tongue.values()) {
                xml.writeEmptyElement("xhtml", "link", XHTML);
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.code());
                xml.writeAttribute(
                        "href",
                        new Links(site, decision.edition(), decision.stage(), other).here());
            }
            xml.writeEndElement();
        }
    }

    private void page(XMLStreamWriter xml, String path, @Nullable Instant changed)
            throws XMLStreamException {
        begin(xml, site + path, changed);
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String address, @Nullable Instant changed)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (changed == null) return;
        xml.writeStartElement("lastmod");
        xml.writeCharacters(changed.toString());
        xml.writeEndElement();
    }
}
