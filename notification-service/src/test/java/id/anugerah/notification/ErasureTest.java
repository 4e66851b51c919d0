package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Tombstone;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Neighbour;
import id.anugerah.notification.contact.Contacts;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

@NotificationTest
class ErasureTest {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String person = "pe-" + run;
    private final String account = "ac-" + run;
    private final Log log;
    private final Contacts contacts;
    private final MongoDatabase database;
    private final Neighbour registration;

    ErasureTest(@Autowired Log log, @Autowired Contacts contacts, @Autowired MongoDatabase db) {
        this.log = log;
        this.contacts = contacts;
        this.database = db;
        this.registration = new Neighbour("registration", log);
    }

    @Test
    void an_erased_person_is_forgotten_and_no_record_brings_them_back() {
        changed(1);
        registration.tells(account, new AccountEvent.Created(new Account(account, person)));
        await().atMost(SOON).until(() -> contacts.of(account).isPresent());
        assertThat(contacts.erased(List.of(account))).isEmpty();

        erased(2);
        await().atMost(SOON).until(() -> contacts.of(account).isEmpty());
        erased(2);
        changed(1);
        changed(3);
        var people = database.getCollection("people");
        var mark = new Document("_id", person).append("parts.registration/" + person + ".seq", 3);
        await().atMost(SOON).until(() -> people.countDocuments(mark) == 1);
        assertThat(contacts.of(account)).isEmpty();
        assertThat(contacts.erased(List.of(account))).containsExactly(account);
        assertThat(String.valueOf(people.find(new Document("_id", person)).first()))
                .contains(person)
                .doesNotContain("Budi", "kota.example");
    }

    @Test
    void a_letter_to_somebody_who_was_erased_before_it_went_out_ends_as_refused() {
        erased(1);
        registration.tells(account, new AccountEvent.Created(new Account(account, person)));
        var letters = database.getCollection("letters");
        var refused =
                new Document("state.recipient", account).append("state.delivery.status", "FAILED");
        await().atMost(SOON).until(() -> letters.countDocuments(refused) == 1);
        assertThat(String.valueOf(letters.find(refused).first()))
                .contains("The recipient was erased");
        assertThat(NotificationTest.Mail.SERVER.keptFor(person + "@kota.example")).isEmpty();
    }

    private void changed(long seq) {
        registration.tells(
                person, seq, new PersonEvent.Changed(Given.person(person, "Budi", "id")));
    }

    private void erased(long seq) {
        var teller = new Teller("registration", "neighbour", InstantSource.system());
        Outgoing tombstone =
                teller.tell(
                        person, seq, 0, Act.system(null), new Tombstone(PersonEvent.Changed.class));
        assertThat(log.append(List.of(tombstone))).isEmpty();
    }
}
