package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.EXPLANATION_TOO_LONG;
import static id.anugerah.evidence.EvidenceRefusal.EXPLANATION_UNREADABLE;
import static id.anugerah.evidence.EvidenceRefusal.LINK_REFUSED;
import static id.anugerah.evidence.EvidenceRefusal.TOO_MANY_LINKS;
import static id.anugerah.evidence.Refusing.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

class StatementTest {
    @Test
    void an_explanation_may_have_four_thousand_characters_and_not_one_more() {
        assertThat(explained("😀".repeat(4_000)).explanation()).hasSize(8_000);
        assertRefused(EXPLANATION_TOO_LONG, () -> explained("a".repeat(4_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\ud83d", "\u0085", "\u202e"})
    void an_explanation_holds_nothing_that_cannot_be_kept(String text) {
        assertRefused(EXPLANATION_UNREADABLE, () -> explained("a" + text));
    }

    @Test
    void lines_and_tabs_are_kept_as_they_were_written() {
        assertThat(explained("satu\r\n\tdua\n").explanation()).isEqualTo("satu\r\n\tdua\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.go.id/a",
                "file:///etc/passwd",
                "https:///a",
                "//example.go.id",
                "example.go.id",
                "https://example.go.id@evil.example/",
                "https://example.go.id/a b",
                ""
            })
    void only_complete_web_addresses_are_links(String link) {
        assertRefused(LINK_REFUSED, () -> linked(List.of(link)));
    }

    @Test
    void a_link_may_be_http_or_https() {
        var links = List.of("http://example.go.id", "HTTPS://example.go.id/a?b=c#d");
        assertThat(linked(links).links()).isEqualTo(links);
    }

    @Test
    void ten_links_are_accepted_and_eleven_are_not() {
        assertThat(linked(links(10)).links()).hasSize(10);
        assertRefused(TOO_MANY_LINKS, () -> linked(links(11)));
    }

    private static Statement explained(String text) {
        return Statement.of(1, text, List.of(), List.of());
    }

    private static Statement linked(List<String> links) {
        return Statement.of(1, "", links, List.of());
    }

    private static List<String> links(int count) {
        return IntStream.range(0, count).mapToObj(i -> "https://example.go.id/" + i).toList();
    }
}
