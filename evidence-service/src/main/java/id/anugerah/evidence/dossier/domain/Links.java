package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.LINK_REFUSED;
import static id.anugerah.evidence.EvidenceRefusal.TOO_MANY_LINKS;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which links may stand as evidence: complete web addresses. */
final class Links {
    static final int MOST = 10;
    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Links() {}

    static List<String> checked(List<String> links) {
        if (links.size() > MOST) throw TOO_MANY_LINKS.field("links", MOST);
        return links.stream().map(String::strip).distinct().map(Links::checked).toList();
    }

    private static String checked(String link) {
        try {
            var address = new URI(link);
            var scheme = address.getScheme();
            // an address that carries a name before its host leads elsewhere than it seems to
            if (link.length() <= LONGEST
                    && scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return link;
            }
        } catch (URISyntaxException e) {
            throw LINK_REFUSED.field("links", shown(link));
        }
        throw LINK_REFUSED.field("links", shown(link));
    }

    private static String shown(String link) {
        return link.length() <= 80 ? link : link.substring(0, 80) + "…";
    }
}
