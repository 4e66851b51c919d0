package id.anugerah.journeys.season;

import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Login;
import id.anugerah.journeys.client.Marks;
import id.anugerah.journeys.client.Session;

/**
 * Those who run the programme. The second of the secretariat is another person than the first,
 * because nobody publishes what they proposed.
 */
public record Staff(
        Session secretariat, Session second, Session chair, Session auditor, Session ops) {
    /** Signs everybody in. */
    public static Staff of(Gateway gateway) {
        return new Staff(
                gateway.signIn(Login.of("sekretariat@demo.example", "secretariat")),
                gateway.signIn(Login.of("sekretariat2@demo.example", "secretariat")),
                gateway.signIn(Login.of("ketua@demo.example", "chair")),
                gateway.signIn(Login.of("auditor@demo.example", "auditor")),
                gateway.signIn(Login.of("ops@demo.example", "ops")));
    }

    /** The same people about one matter. */
    Staff about(Marks matter) {
        return new Staff(
                secretariat.about(matter),
                second.about(matter),
                chair.about(matter),
                auditor.about(matter),
                ops.about(matter));
    }
}
