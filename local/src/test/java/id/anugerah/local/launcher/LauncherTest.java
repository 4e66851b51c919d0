package id.anugerah.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.local.launcher.Program.Order;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LauncherTest {
    private static final Season SEASON = new Season(new Ports(8080), 1, true);

    @TempDir Path home;

    private final List<String> said = new ArrayList<>();
    private Place place = new Place(Path.of("."), Path.of("."));
    private Launcher launcher = launcher(Duration.ofSeconds(60));

    @BeforeEach
    void prepare() {
        place = Place.from(Map.of(), home);
        place.prepare();
        launcher = launcher(Duration.ofSeconds(60));
    }

    @AfterEach
    void leaveNothing() {
        launcher.down();
    }

    private Launcher launcher(Duration patience) {
        return new Launcher(
                place, new Crew(place, patience, Duration.ofMillis(1500), said::add), said::add);
    }

    @Test
    void what_comes_up_goes_down_and_leaves_no_process() throws Exception {
        var programs =
                List.of(
                        program("broker", Order.INFRASTRUCTURE, "answers"),
                        program("gateway", Order.SERVICES, "answers"));

        launcher.up(programs, SEASON);
        var processes =
                programs.stream().map(each -> launcher.process(each.name()).orElseThrow()).toList();
        assertThat(processes).allMatch(ProcessHandle::isAlive);
        launcher.down();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.running()).isEmpty();
        assertThat(said).containsSubsequence("  services ended", "  broker ended");
    }

    @Test
    void a_second_up_says_that_all_is_up_and_starts_nothing() throws Exception {
        var programs = List.of(program("broker", Order.INFRASTRUCTURE, "answers"));
        launcher.up(programs, SEASON);
        var first = launcher.process("broker").orElseThrow().pid();

        launcher.up(programs, SEASON);

        assertThat(said.getLast()).contains("already up");
        assertThat(launcher.process("broker").orElseThrow().pid()).isEqualTo(first);
    }

    @Test
    void up_starts_only_what_was_killed() throws Exception {
        var broker = program("broker", Order.INFRASTRUCTURE, "answers");
        var gateway = program("gateway", Order.SERVICES, "answers");
        launcher.up(List.of(broker, gateway), SEASON);
        var before = launcher.process("broker").orElseThrow().pid();

        launcher.kill(gateway);
        assertThat(launcher.process("gateway")).isEmpty();
        launcher.up(List.of(broker, gateway), SEASON);

        assertThat(launcher.process("gateway")).isPresent();
        assertThat(launcher.process("broker").orElseThrow().pid()).isEqualTo(before);
    }

    @Test
    void a_program_that_fails_is_named_with_its_log_and_takes_the_others_down() throws Exception {
        var programs =
                List.of(
                        program("broker", Order.INFRASTRUCTURE, "answers"),
                        program("gateway", Order.SERVICES, "fails"));

        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> launcher.up(programs, SEASON))
                .withMessageContaining("gateway ended by itself")
                .withMessageContaining(place.log("gateway").toString());
        assertThat(launcher.running()).isEmpty();
    }

    @Test
    void a_program_that_never_becomes_ready_is_given_up() throws Exception {
        var programs = List.of(program("gateway", Order.SERVICES, "is-silent"));

        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> launcher(Duration.ofSeconds(1)).up(programs, SEASON))
                .withMessageContaining("gateway did not become ready within 1 s");
        assertThat(launcher.running()).isEmpty();
    }

    @Test
    void a_program_that_will_not_end_is_killed() throws Exception {
        launcher.up(List.of(program("gateway", Order.SERVICES, "will-not-end")), SEASON);
        var process = launcher.process("gateway").orElseThrow();

        launcher.down();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_port_of_somebody_else_is_named_with_the_way_out() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var program = program("gateway", Order.SERVICES, "answers", other.getLocalPort());

            assertThatExceptionOfType(LaunchRefused.class)
                    .isThrownBy(() -> launcher.up(List.of(program), SEASON))
                    .withMessageContaining("Port " + other.getLocalPort())
                    .withMessageContaining("gateway")
                    .withMessageContaining("ANUGERAH_PORT");
            assertThat(launcher.running()).isEmpty();
        }
    }

    @Test
    void a_data_folder_that_another_platform_uses_is_refused() throws Exception {
        launcher.up(List.of(program("broker", Order.INFRASTRUCTURE, "answers")), SEASON);

        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() ->
                        launcher.up(
                                List.of(program("broker", Order.INFRASTRUCTURE, "answers")),
                                new Season(new Ports(9080), 1, true)))
                .withMessageContaining("in use by a platform on port 8080");
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_not_taken_for_ours() throws Exception {
        var ours = PidFile.of(place, "store");
        ours.write(ProcessHandle.current().pid());
        assertThat(ours.process()).contains(ProcessHandle.current());

        var recorded = Files.readString(ours.path());
        Files.writeString(ours.path(), recorded.strip() + "1\n");
        assertThat(ours.process()).isEmpty();
        Files.writeString(ours.path(), "no number\n");
        assertThat(ours.process()).isEmpty();
        ours.remove();
    }

    private Program program(String name, Order order, String behaviour) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return program(name, order, behaviour, free.getLocalPort());
        }
    }

    private static Program program(String name, Order order, String behaviour, int port) {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandIn.class.getName(),
                        behaviour,
                        String.valueOf(port));
        return new Program(
                name, order, port, List.of(port), command, Map.of(), Health.http(port, "/"));
    }
}
