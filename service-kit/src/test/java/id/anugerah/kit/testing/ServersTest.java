package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** Shows in every report which servers the tests ran against, and why. */
class ServersTest {
    @Test
    void where_a_container_engine_runs_the_tests_run_against_containers() {
        assumeTrue(
                System.getenv("ANUGERAH_TEST_SERVERS") == null
                        && System.getenv("ANUGERAH_TEST_MONGODB_URI") == null,
                "the tests run against the servers that were named");
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no container engine runs here, so the tests run against embedded servers");
        assertThat(Servers.get().kind()).isEqualTo("container");
    }
}
