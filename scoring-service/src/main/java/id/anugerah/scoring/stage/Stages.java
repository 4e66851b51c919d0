package id.anugerah.scoring.stage;

import id.anugerah.contracts.scoring.StageEvent;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All stages that were opened. */
@Component
public class Stages {
    private final Documents<Stage> documents;

    Stages(Platform platform) {
        documents = platform.documents("stages", Stage.class).index("edition");
        platform.resends(documents, Stage::edition, stage -> new StageEvent.Resent(stage.view()));
    }

    /** The stage, if it was opened. */
    public Optional<Stage> find(StageId id) {
        return documents.find(id.toString()).map(Stored::state);
    }

    /** The stage; refuses if it was not opened. */
    public Stage get(StageId id) {
        return find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    List<Stage> inEdition(String edition) {
        return documents.query(new Document("state.edition", edition), null, 1000).stream()
                .map(Stored::state)
                .toList();
    }

    Stage create(StageId id, Act act, Change<Stage> opened) {
        return documents.create(id.toString(), null, act, opened.state(), opened.events()).state();
    }

    /** Changes a stage and tells of it. */
    public Stage change(StageId id, Act act, Function<Stage, Change<Stage>> decide) {
        return documents.change(id.toString(), act, found -> decide.apply(found.state())).state();
    }

    /** Changes what a stage remembers, which is no news to anybody. */
    public Stage update(StageId id, Function<Stage, Stage> edit) {
        return change(id, Act.system(id.edition()), stage -> Change.to(edit.apply(stage)));
    }
}
