package id.anugerah.journeys.season;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Json;
import id.anugerah.journeys.client.Marks;
import id.anugerah.journeys.client.Session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The published edition, and its time.
 *
 * @param marks what everybody knows of who knows anything of the edition
 */
record Programme(String id, Rules rules, Schedule schedule, Marks marks, Session ops) {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Duration INSIDE = Duration.ofMinutes(1);

    /** Publishes the edition; it starts today. */
    static Programme publish(Order order, Staff staff) {
        var marks = new Marks();
        LocalDate today = order.now().atOffset(WIB).toLocalDate();
        var form = Map.of("template", order.template(), "startsOn", today.toString(), "demo", true);
        var secretariat = staff.secretariat().about(marks);
        String id = secretariat.create("/api/editions", form, order.run() + "|edition");
        var view = secretariat.get("/api/editions/" + id);
        return new Programme(
                id,
                Json.as(view.path("rules"), Rules.class),
                Json.as(view.path("schedule"), Schedule.class),
                marks,
                staff.ops().about(marks));
    }

    /** Lets time pass until the window is open. */
    void enter(String window) {
        advance(window(window).opens().plus(INSIDE));
    }

    /** Lets time pass until the window is over. */
    void leave(String window) {
        advance(window(window).closes().plusSeconds(1));
    }

    private void advance(Instant to) {
        String path = "/api/editions/" + id;
        var present = Instant.parse(ops.get(path).path("programmeTime").asString());
        if (!present.isBefore(to)) return;
        try {
            ops.post(path + "/clock", Map.of("to", to.toString()));
        } catch (CallRefused refused) {
            // the first attempt was taken and its answer lost, so it is already that late
            if (!refused.code().equals("clock-backwards")) throw refused;
            ops.get(path);
        }
    }

    private Window window(String code) {
        var window = schedule.window(code);
        if (window == null) throw new IllegalStateException("No window " + code);
        return window;
    }

    boolean isForGroups() {
        return rules.entrants() == Rules.Entrants.GROUP;
    }
}
