package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Requests that nobody would send on purpose are the sender's mistake, never the service's. */
@EvidenceTest
class NonsenseTest {
    @Autowired private Log log;
    @LocalServerPort private int port;
    private Person operator;
    private String entry;

    @BeforeEach
    void publish() {
        var programme = Programme.published(log, port, Entrants.GOVERNMENT);
        entry = programme.verified("nonsense");
        operator = programme.operator("nonsense");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answers.I1         | {'answers':{'I1':null}}",
                "answers.I1.files[0]| {'answers':{'I1':{'level':1,'files':[null]}}}",
                "answers.I1.links[1]| {'answers':{'I1':{'level':1,'links':['https://a.id',null]}}}",
            },
            quoteCharacter = '`')
    void a_null_in_a_list_or_map_names_its_place(String field, String body) {
        var refused = save(body);
        refused.refusedWith(CommonRefusal.MISSING_VALUE);
        assertThat(refused.text("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'answers':{'I1':{'level':1e999999999}}}",
                "{'answers':{'I1':{'level':99999999999}}}",
                "{'answers':{'I1':{'level':-1}}}",
                "{'answers':{'I1':{'level':1,'basedOn':1e30}}}",
                "{'answers':{'':{'level':1}}}",
                "{'answers':{'a.b':{'level':1}}}",
                "{'answers':{'$set':{'level':1}}}",
                "{'answers':{'I1\\u0000':{'level':1}}}",
                "{'answers':{'\\ud800':{'level':1}}}",
                "{'answers':{'I1':{'level':1,'explanation':'\\ud800'}}}",
                "{'answers':{'I1':{'level':1,'explanation':'a\\u0000b'}}}",
                "{'answers':{'I1':{'level':1,'links':['https://a.id/\\u0000']}}}",
                "{'answers':{'I1':{'level':1,'links':['\\udc00']}}}",
                "{'answers':{'I1':{'level':1,'links':['']}}}",
                "{'answers':{'I1':{'level':1,'files':['$where','a.b']}}}",
                "{'answers':{}}",
                "{'answers':[]}",
                "{'answers':null}",
                "null",
                "[]",
                "",
            })
    void answers_that_make_no_sense_are_refused(String body) {
        assertThat(save(body).status()).as(body).isBetween(400, 499);
    }

    @Test
    void a_text_without_end_is_refused() {
        var text = "x".repeat(1 << 20);
        var answer = "{'answers':{'I1':{'level':1,'%s':%s}}}";
        assertThat(save(answer.formatted("explanation", "'" + text + "'")).status())
                .isBetween(400, 499);
        assertThat(save(answer.formatted("links", "['https://" + text + "']")).status())
                .isBetween(400, 499);
        assertThat(save(answer.formatted("files", "['" + text + "']")).status())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00.pdf", "%ED%A0%80.pdf", "a", "", "%", "%zz.pdf", "../../x.pdf"})
    void names_of_files_that_make_no_sense_do_no_harm(String name) {
        var headers =
                Map.of("X-File-Name", name, IdempotencyKey.HEADER, "k", "Content-Type", "a/b");
        var body = BodyPublishers.ofString("%PDF-1.7\n");
        var answer = operator.post("/api/files?entry=" + entry, headers, body);
        assertThat(answer.status()).as(answer.raw()).isLessThan(500);
    }

    @Test
    void a_file_sent_as_a_form_is_refused() {
        var type = "application/x-www-form-urlencoded";
        var headers =
                Map.of("X-File-Name", "a.txt", IdempotencyKey.HEADER, "k", "Content-Type", type);
        for (int size : new int[] {10, 200_000}) {
            var body = BodyPublishers.ofString("x".repeat(size));
            var answer = operator.post("/api/files?entry=" + entry, headers, body);
            assertThat(answer.status()).as(answer.raw()).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x", "*/*", "x"})
    void a_body_of_a_kind_that_nobody_reads_is_refused(String type) {
        var path = "/api/dossiers/" + entry;
        var body = BodyPublishers.ofString("--x\r\n");
        var headers = Map.of("Content-Type", type);
        operator.post(path + "/return", headers, body)
                .refusedWith(CommonRefusal.UNSUPPORTED_MEDIA_TYPE);
        assertThat(operator.post(path + "/sending", headers, body).status()).isLessThan(500);
    }

    private Person.Answer save(String body) {
        return operator.put("/api/dossiers/" + entry + "/answers", body.replace('\'', '"'));
    }
}
