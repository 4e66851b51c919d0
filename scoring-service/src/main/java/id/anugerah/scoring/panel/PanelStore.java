package id.anugerah.scoring.panel;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.scoring.stage.domain.StageId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The panels of all stages. They tell nothing; their sheets do. */
@Component
public class PanelStore {
    private final Documents<Panel> documents;

    PanelStore(Platform platform) {
        documents = platform.documents("panels", Panel.class);
    }

    Optional<Panel> find(StageId stage) {
        return documents.find(id(stage)).map(Stored::state);
    }

    /** Changes the stage's panels, which are empty and of this seed if there are none yet. */
    Panel change(StageId stage, String seed, UnaryOperator<Panel> edit) {
        var act = Act.system(stage.edition());
        documents.create(id(stage), null, act, Panel.empty(stage, seed), List.of());
        return documents
                .change(id(stage), act, found -> new Change<>(edit.apply(found.state()), List.of()))
                .state();
    }

    /** Nobody joins a panel of the stage any more. */
    public Panel seal(StageId stage) {
        return change(stage, "", Panel::seal);
    }

    private static String id(StageId stage) {
        return "panel:" + stage.edition() + ":" + stage.code();
    }
}
