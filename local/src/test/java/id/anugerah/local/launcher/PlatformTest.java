package id.anugerah.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.local.broker.Broker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class PlatformTest {
    @TempDir Path home;

    @Test
    void no_two_programs_share_a_port_and_all_lie_within_sixteen() {
        var ports = programs(6).stream().flatMap(each -> each.ports().stream()).toList();

        assertThat(ports)
                .doesNotHaveDuplicates()
                .hasSize(16)
                .allMatch(each -> each >= 9000 && each < 9016);
    }

    @Test
    void every_service_is_told_where_the_others_are() {
        var byName = programs(2).stream().collect(Collectors.toMap(Program::name, Program::env));

        assertThat(byName.get("registration"))
                .containsEntry("SERVER_PORT", "9001")
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("ANUGERAH_MONGODB_URI", "mongodb://127.0.0.1:9012")
                .containsEntry("ANUGERAH_KAFKA", "127.0.0.1:9010")
                .containsEntry("ANUGERAH_ISSUER", "http://localhost:9000")
                .containsEntry("ANUGERAH_JWKS_URI", "http://127.0.0.1:9001/oauth2/jwks")
                .containsEntry("ANUGERAH_SECRETS", home.resolve("data/secrets").toString())
                .containsEntry("ANUGERAH_INSTANCE", "registration");
        assertThat(byName.get("notification")).containsEntry("ANUGERAH_SMTP_PORT", "9013");
        assertThat(byName.get("gateway"))
                .containsEntry(
                        "ANUGERAH_SCORING_URLS", "http://127.0.0.1:9004,http://127.0.0.1:9005")
                .containsEntry("MANAGEMENT_SERVER_PORT", "9015");
    }

    @Test
    void a_program_that_was_not_built_is_named_with_the_way_out() {
        var apps = new Apps(Place.from(Map.of(), home), "java", "");

        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> apps.unpack("scoring-service"))
                .withMessageContaining("scoring-service/target/scoring-service-*-app.jar")
                .withMessageContaining("mvn");
    }

    @Test
    void our_own_jars_run_from_a_copy_that_a_build_does_not_touch() throws Exception {
        var jar = Files.writeString(home.resolve("local.jar"), "first build");
        var place = Place.from(Map.of(), home);
        var first = new Apps(place, "java", jar.toString());
        first.copyOwn();
        var running = Path.of(first.ownClassPath());

        Files.writeString(jar, "the second build");
        var second = new Apps(place, "java", jar.toString());
        second.copyOwn();

        assertThat(running).hasContent("first build");
        assertThat(Path.of(second.ownClassPath())).hasContent("the second build");
        second.removeFormer();
        assertThat(running).doesNotExist();
        assertThat(Path.of(second.ownClassPath())).exists();
    }

    @Test
    void the_key_of_all_keys_is_drawn_once_and_readable_by_its_owner_alone() throws Exception {
        var place = Place.from(Map.of(), home);
        place.prepare();
        Secrets.prepare(place);
        var key = place.secrets().resolve("master.key");
        var first = Files.readString(key);

        Secrets.prepare(place);

        assertThat(Base64.getDecoder().decode(first.strip())).hasSize(32);
        assertThat(key).hasContent(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_port_that_is_none_a_full_disk_and_an_old_java_are_refused_in_a_sentence() {
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> Ports.from(Map.of("ANUGERAH_PORT", "http")))
                .withMessageContaining("ANUGERAH_PORT");
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> Place.from(Map.of(), home).demandSpace(500 << 20))
                .withMessageContaining("500 MB are free");
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> Machine.demandJava(21))
                .withMessageContaining("Java 25");
        assertThatCode(() -> Machine.demandJava(25)).doesNotThrowAnyException();
    }

    @Test
    void a_broker_that_takes_requests_is_ready_and_one_that_ended_is_not() {
        var broker = Broker.start(home.resolve("broker"), 0);
        var health = Health.kafka(Integer.parseInt(broker.bootstrap().split(":", -1)[1]));
        try (broker) {
            assertThat(health.ready()).isTrue();
        }
        assertThat(health.ready()).isFalse();
    }

    private List<Program> programs(int scorers) {
        var place = Place.from(Map.of(), home);
        var season = new Season(new Ports(9000), scorers, true);
        return new Platform(place, season, Map.of(), "java", new Apps(place, "java", ""))
                .programs();
    }
}
