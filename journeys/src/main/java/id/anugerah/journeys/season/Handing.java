package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.Aspect;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.journeys.cast.Official;
import id.anugerah.journeys.cast.Paper;
import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.season.Chronicle.Kind;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operators answer and attach evidence, the Sekda approves, and the dossier is handed in. */
final class Handing {
    private static final int EVERY = 7;

    private final Gateway gateway;
    private final Programme programme;
    private final Chronicle chronicle;
    private final String run;
    private final String duplicating;

    /**
     * @param duplicating code of the entry that hands in one file for two indicators
     */
    Handing(
            Gateway gateway,
            Programme programme,
            Chronicle chronicle,
            String run,
            String duplicating) {
        this.gateway = gateway;
        this.programme = programme;
        this.chronicle = chronicle;
        this.run = run;
        this.duplicating = duplicating;
    }

    /**
     * What was acknowledged for a dossier.
     *
     * @param receipt its id; null where the dossier was never handed in
     */
    record Handed(
            Registered registered,
            @Nullable String sekda,
            @Nullable String receipt,
            @Nullable String manifest) {}

    /** All from the first answer to the receipt. */
    Handed handIn(Registered registered) {
        String path = "/api/dossiers/" + registered.entry();
        Map<String, List<String>> files = answer(registered, path);
        var sekda = registered.party().sekda();
        String approver = sekda == null ? null : approve(registered, sekda, files, path);
        if (registered.story() == Story.LAPSING) {
            return new Handed(registered, approver, null, null);
        }
        var receipt = registered.operator().post(path + "/submission", null);
        chronicle.entry(Kind.DOSSIER_SUBMITTED, registered.entry());
        return new Handed(
                registered,
                approver,
                receipt.path("id").asString(),
                receipt.path("manifestSha256").asString());
    }

    private String approve(
            Registered registered, Official who, Map<String, List<String>> files, String path) {
        var sekda =
                gateway.signIn(Login.of(who.mail(), "sekda"))
                        .about(programme.marks())
                        .about(registered.marks());
        send(registered, path);
        if (registered.story() == Story.SENT_BACK) {
            var note = Map.of("note", "Mohon lengkapi penjelasan indikator pertama.");
            sekda.post(path + "/return", note);
            chronicle.entry(Kind.DOSSIER_RETURNED, registered.entry());
            improve(registered, files, path);
            send(registered, path);
        }
        String seen = sekda.get(path).path("manifestSha256").asString();
        sekda.post(path + "/approval", Map.of("manifestSha256", seen));
        chronicle.entry(Kind.APPROVED, registered.entry());
        return sekda.account();
    }

    private void send(Registered registered, String path) {
        registered.operator().post(path + "/sending", null);
        chronicle.entry(Kind.SENT_TO_SEKDA, registered.entry());
    }

    private Map<String, List<String>> answer(Registered registered, String path) {
        Map<String, List<String>> files = upload(registered);
        for (Aspect aspect : programme.rules().instrument().aspects()) {
            var page = new LinkedHashMap<String, Object>();
            for (Indicator each : programme.rules().instrument().indicators()) {
                if (!each.aspect().equals(aspect.code())) continue;
                var attached = files.getOrDefault(each.code(), List.of());
                page.put(each.code(), answer(registered.party(), each, attached));
            }
            if (page.isEmpty()) continue;
            registered.operator().put(path + "/answers", Map.of("answers", page));
            chronicle.answered(page.size());
        }
        return files;
    }

    private Map<String, Object> answer(Party party, Indicator indicator, List<String> files) {
        int level = party.level(indicator);
        int number = programme.rules().instrument().indicators().indexOf(indicator);
        List<String> links =
                number % EVERY == EVERY - 1
                        ? List.of("https://" + host(party) + ".example/bukti/" + indicator.code())
                        : List.of();
        return Map.of(
                "level", level,
                "explanation", party.explanation(indicator, level),
                "links", links,
                "files", files);
    }

    private static String host(Party party) {
        return "spbe-" + party.code().toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** Files by indicator, as they are known to the platform. */
    private Map<String, List<String>> upload(Registered registered) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        papers(registered.party())
                .forEach((code, paper) -> files.put(code, List.of(file(registered, code, paper))));
        return files;
    }

    private Map<String, Paper> papers(Party party) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Indicator each : programme.rules().instrument().indicators()) {
            if (each.evidenceRequired()) papers.put(each.code(), party.paper(each));
        }
        if (!party.code().equals(duplicating) || papers.isEmpty()) return papers;
        Paper first = papers.values().iterator().next();
        programme.rules().instrument().indicators().stream()
                .map(Indicator::code)
                .filter(code -> !papers.containsKey(code))
                .findFirst()
                .ifPresent(code -> papers.put(code, first.renamed(code + "_" + first.fileName())));
        return papers;
    }

    private String file(Registered registered, String indicator, Paper paper) {
        var upload =
                Call.upload(
                        "/api/files?entry=" + registered.entry(),
                        paper.bytes(),
                        paper.mediaType(),
                        paper.fileName(),
                        String.join("|", run, "file", registered.entry(), indicator));
        String id = registered.operator().send(upload).json().path("id").asString();
        chronicle.filed();
        return id;
    }

    private void improve(Registered registered, Map<String, List<String>> files, String path) {
        Indicator first = programme.rules().instrument().indicators().getFirst();
        var attached = files.getOrDefault(first.code(), List.of());
        var improved = new LinkedHashMap<>(answer(registered.party(), first, attached));
        int level = registered.party().level(first);
        improved.put(
                "explanation",
                registered.party().explanation(first, level) + " Dilengkapi atas catatan Sekda.");
        registered.operator().put(path + "/answers/" + first.code(), improved);
        chronicle.answered(1);
    }
}
