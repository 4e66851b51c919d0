package id.anugerah.registration.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Records;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.account.Accounts.Identity;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Infrastructure.class)
class ErasureTest {
    private static final Act ACT = Act.system(null);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired Accounts accounts;
    @Autowired MongoDatabase database;
    @Autowired Topics topics;

    private final Identity wayan =
            new Identity("Wayan", "Bapak", "wayan." + UUID.randomUUID() + "@demo.example", "id");

    @Test
    void an_erased_person_is_gone_from_the_document_and_a_tombstone_tells_everybody() {
        var account = accounts.of(wayan, ACT);
        accounts.changeContact(account.person(), renamed(), ACT);
        accounts.erase(account.person(), ACT);

        // at once, for what the outbox held is not needed any more
        var document =
                database.getCollection("persons")
                        .find(new Document("_id", account.person()))
                        .first();
        assertThat(String.valueOf(document)).contains(account.person()).doesNotContain("ayan");
        await().atMost(SOON).until(() -> tombstones(account.person()).size() == 1);
        var last = records(account.person()).getLast();
        assertThat(last.value()).isNull();
        assertThat(Records.headers(last)).containsEntry("ce_seq", "3");
    }

    @Test
    void nobody_finds_an_erased_person_and_their_address_is_free_for_a_new_one() {
        var account = accounts.of(wayan, ACT);
        accounts.erase(account.person(), ACT);
        assertThat(accounts.find(wayan.email())).isEmpty();
        assertThat(accounts.personOf(account.id())).isEmpty();
        assertThat(accounts.account(account.id())).isPresent();
        assertThatThrownBy(() -> accounts.changeContact(account.person(), renamed(), ACT))
                .isInstanceOf(Refused.class);
        var again = accounts.of(wayan, ACT);
        assertThat(again.person()).isNotEqualTo(account.person());
    }

    @Test
    void two_persons_can_be_erased_and_each_more_than_once() {
        var first = accounts.of(wayan, ACT);
        var second = accounts.of(renamed(), ACT);
        accounts.erase(first.person(), ACT);
        accounts.erase(second.person(), ACT);
        accounts.erase(first.person(), ACT);
        await().atMost(SOON).until(() -> tombstones(first.person()).size() == 2);
        await().atMost(SOON).until(() -> tombstones(second.person()).size() == 1);
    }

    private Identity renamed() {
        return new Identity("Wayan Kedua", "Bapak", "2" + wayan.email(), "id");
    }

    private List<ConsumerRecord<String, byte[]>> tombstones(String person) {
        return records(person).stream().filter(record -> record.value() == null).toList();
    }

    private List<ConsumerRecord<String, byte[]>> records(String person) {
        return Records.of(topics.name("registration-people")).stream()
                .filter(record -> person.equals(record.key()))
                .toList();
    }
}
