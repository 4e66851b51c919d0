package id.anugerah.scoring;

import id.anugerah.kit.access.Action;

/** What people may want to do here; the table of permissions says who may. */
public enum ScoringAction implements Action {
    STAGE_LIST("stage.list"),
    STAGE_READ("stage.read"),
    STAGE_PROGRESS("stage.progress"),
    STAGE_OPEN("stage.open"),
    STAGE_CLOSE("stage.close"),
    PANEL_MAKE("panel.make"),
    PANEL_REPLACE("panel.replace"),
    SHEET_LIST("sheet.list"),
    SHEET_READ("sheet.read"),
    SHEET_READ_MARKS("sheet.read-marks"),
    SHEET_NOTE("sheet.note"),
    SHEET_SUBMIT("sheet.submit"),
    SHEET_RECUSE("sheet.recuse"),
    SHEET_RETURN("sheet.return"),
    CONFLICT_DECLARE("conflict.declare"),
    CONFLICT_LIST("conflict.list"),
    CONFLICT_READ("conflict.read"),
    CONFLICT_DECIDE("conflict.decide"),
    DECISION_PREVIEW("decision.preview"),
    DECISION_PROPOSE("decision.propose"),
    DECISION_LIST("decision.list"),
    DECISION_READ("decision.read"),
    DECISION_APPROVE("decision.approve"),
    DECISION_REFUSE("decision.refuse"),
    DECISION_PUBLISH("decision.publish"),
    ENTRANT_LIST("entrant.list"),
    ENTRANT_READ("entrant.read"),
    ENTRANT_WITHDRAW("entrant.withdraw"),
    ENTRANT_DISQUALIFY("entrant.disqualify"),
    ENTRANT_READ_STANDINGS("entrant.read-standings");

    private final String key;

    ScoringAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
