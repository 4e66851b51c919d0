package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.Session;
import id.anugerah.journeys.season.Chronicle.Kind;

import java.util.Map;

/** Four eyes on a stage: proposed by one, approved by another, published by a third. */
final class Deciding {
    private final Programme programme;
    private final Staff staff;
    private final Session visitor;
    private final Chronicle chronicle;
    private final String run;

    Deciding(Programme programme, Staff staff, Session visitor, Chronicle chronicle, String run) {
        this.programme = programme;
        this.staff = staff.about(programme.marks());
        this.visitor = visitor;
        this.chronicle = chronicle;
        this.run = run;
    }

    /**
     * A published decision.
     *
     * @param digest SHA-256 of its canonical bytes
     * @param shownTooEarly whether anybody could read the result before it was published
     */
    record Decided(String stage, String id, String digest, boolean shownTooEarly) {}

    Decided decide(StageRules stage) {
        var proposal = Map.of("edition", programme.id(), "stage", stage.code());
        String key = run + "|decision|" + stage.code();
        String id = staff.secretariat().create("/api/decisions", proposal, key);
        String path = "/api/decisions/" + id;
        staff.chair().post(path + "/approval", null);
        boolean early = isPublic(stage);
        var published = staff.second().post(path + "/publication", null);
        // everybody is told one by one; only then can the next stage open
        staff.secretariat()
                .until(
                        "/api/stages/" + programme.id() + "/" + stage.code(),
                        view -> view.path("status").asString("").equals("DECIDED"));
        published
                .path("preview")
                .path("result")
                .path("categories")
                .forEach(category ->
                        category.path("rows")
                                .forEach(row ->
                                        chronicle.tell(
                                                Kind.PUBLISHED,
                                                row.path("entry").asString(),
                                                "",
                                                stage.code())));
        String digest = published.path("preview").path("digest").asString();
        return new Decided(stage.code(), id, digest, early);
    }

    private boolean isPublic(StageRules stage) {
        String path = "/api/results/" + programme.id() + "/" + stage.code();
        return visitor.attempt(Call.get(path)).status() != 404;
    }
}
