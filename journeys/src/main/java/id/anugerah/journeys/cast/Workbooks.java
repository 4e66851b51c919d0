package id.anugerah.journeys.cast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a table as an Excel workbook of one sheet; stored, not deflated, so that the bytes never
 * differ.
 */
final class Workbooks {
    static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES =
            """
            <Types xmlns="%1$scontent-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/></Types>\
            """
                    .formatted(PACKAGE, CONTENT);
    private static final String BOOK =
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets>\
            <sheet name="Contoh" sheetId="1" r:id="rId1"/></sheets></workbook>\
            """
                    .formatted(MAIN, OFFICE);

    private Workbooks() {}

    static byte[] write(Table table) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet(table));
        return zip(parts);
    }

    private static String relation(String kind, String target) {
        return """
        <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/%s" \
        Target="%s"/></Relationships>\
        """
                .formatted(PACKAGE, OFFICE, kind, target);
    }

    private static String sheet(Table table) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(xml, List.of(table.title()));
        row(xml, List.of(Document.FOOTER));
        table.rows().forEach(cells -> row(xml, cells));
        return xml.append("</sheetData><headerFooter><oddFooter>&amp;C")
                .append(Document.FOOTER)
                .append("</oddFooter></headerFooter></worksheet>")
                .toString();
    }

    private static void row(StringBuilder xml, List<String> cells) {
        xml.append("<row>");
        for (String cell : cells) {
            if (cell.chars().allMatch(Character::isDigit)) {
                xml.append("<c><v>").append(cell).append("</v></c>");
            } else {
                xml.append("<c t=\"inlineStr\"><is><t>")
                        .append(escaped(cell))
                        .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream(16_384);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                byte[] content = (XML + part.getValue()).getBytes(UTF_8);
                zip.putNextEntry(entry(part.getKey(), content));
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(EPOCH);
        return entry;
    }
}
