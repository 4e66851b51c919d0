package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.AskedActions;
import id.anugerah.kit.testing.Cells;
import id.anugerah.kit.testing.Cells.Scene;
import id.anugerah.kit.testing.Marks;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Troupe;
import id.anugerah.kit.testing.Troupe.Places;
import id.anugerah.kit.testing.Troupe.Scope;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** Every cell of the table of permissions by which this service decides. */
@NotificationTest
class PermissionCellsTest {
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String edition = "ed-" + run;
    private final String entry = "en-" + run;
    private final Marks marks = new Marks();
    private final Neighbour registration;
    @LocalServerPort private int port;

    PermissionCellsTest(@Autowired Log log) {
        registration = new Neighbour("registration", log);
    }

    @Test
    void every_cell_of_the_table_is_as_it_says() {
        publish(edition);
        publish(edition + "x");
        var troupe = troupe();
        var letter = letter(troupe);
        new Cells("notification", port, (account, role) -> following(account, role, ""))
                .check(row -> scene(row, troupe, letter));
    }

    @Test
    void the_service_asks_for_every_action_that_it_decides_on() {
        AskedActions.check("notification", NotificationAction.class);
    }

    private Scene scene(Permission row, Troupe troupe, String letter) {
        var path = row.path().replace("{id}", letter);
        var inEdition = path.equals(row.path()) ? path + "?edition=" + edition : path;
        return Scene.of(troupe, Scope.EDITION, inEdition)
                .sending("{\"number\":1,\"reason\":\"Tidak sampai.\"}")
                .naming(letter)
                .showing(answer -> answer.body().path("preview").has("text"));
    }

    private Troupe troupe() {
        var places = new Places(edition, entry + "b", edition + "x", entry + "x");
        var registrar = Troupe.told(registration, marks::add);
        var troupe = Troupe.of(places, this::account, registrar);
        for (var role : List.of(Role.OPERATOR, Role.CONTRIBUTOR, Role.SEKDA, Role.ASSESSOR)) {
            var account = account("own-" + role);
            registrar.grant(account, role, edition, role == Role.ASSESSOR ? null : entry);
            troupe = troupe.with(Actor.valueOf(role.name()), account);
        }
        return troupe.with(Actor.ASSESSOR_UNASSIGNED, account("own-ASSESSOR"));
    }

    /** The id of a letter in the edition, once its recipient is known. */
    private String letter(Troupe troupe) {
        var operator = account("own-OPERATOR");
        var person = Given.person("pe-" + operator, "Budi", "id");
        marks.add(registration.tells(person.id(), new PersonEvent.Changed(person)));
        var account = new Account(operator, person.id());
        marks.add(registration.tells(operator, new AccountEvent.Created(account)));
        var verified = Given.entry(entry, edition, Status.VERIFIED, operator, null);
        marks.add(registration.tells(entry, new EntryEvent.Verified(verified)));
        var secretary = troupe.members(Actor.SECRETARIAT, Scope.EDITION).getFirst();
        var reader = following(secretary.account(), secretary.role(), marks.get());
        var list = "/api/letters?edition=" + edition;
        Waiting.until(
                () -> assertThat(reader.get(list).ok().raw()).contains("\"status\":\"SENT\""));
        return reader.get(list).ok().body().path("items").path(0).path("id").asString();
    }

    private void publish(String id) {
        var published = new EditionEvent.Published(Given.edition(id, Entrants.GOVERNMENT));
        marks.add(registration.tells(id, published));
    }

    private Person following(String account, Role role, String told) {
        return Person.following(port, account, role, () -> told);
    }

    private String account(String name) {
        return "ac-" + name + run;
    }
}
