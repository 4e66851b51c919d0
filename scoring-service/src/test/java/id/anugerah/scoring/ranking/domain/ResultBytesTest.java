package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ResultBytesTest {
    @Test
    void the_bytes_of_a_small_result_are_these() {
        var given =
                Given.cut(1)
                        .ties("criterion:vision", "advance-all")
                        .entry("e1")
                        .desk("e1", "rina", 80, 50)
                        .desk("e1", "budi", 80, 51)
                        .desk("e1", "sari", 80, 51);

        var bytes = Given.decided(given.deliberation()).bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"categories\":[{\"category\":\"provinsi\",\"remarks\":["
                            + "{\"entries\":0,\"kind\":\"fewer-than-places\",\"places\":1}],\"rows\":[]},"
                            + "{\"category\":\"kota\",\"remarks\":[],\"rows\":[{"
                            + "\"criteria\":{\"reach\":{\"exact\":\"152/3\",\"rounded\":\"50.67\"},"
                            + "\"vision\":{\"exact\":\"80/1\",\"rounded\":\"80.00\"}},"
                            + "\"entry\":\"e1\",\"rank\":1,\"sheets\":3,"
                            + "\"stages\":{\"desk\":{\"exact\":\"1024/15\",\"rounded\":\"68.27\"}},"
                            + "\"standing\":\"advanced\",\"tieBrokenBy\":[],\"tiedWith\":[],"
                            + "\"total\":{\"exact\":\"1024/15\",\"rounded\":\"68.27\"}}]}],"
                            + "\"marksDigest\":\"b0e1e99c052993cd69f227067b5bf78a1c332a05c946d0f4cbd0c16bcf1caa9b\","
                            + "\"method\":\"weighted-mean.v1\",\"outcome\":\"cut\",\"places\":1,\"stage\":\"desk\"}");
    }

    @Test
    void the_digest_of_the_marks_can_be_recomputed_with_sha256sum() {
        // printf '%s' '{"desk":{"e1":{"rina":{"reach":50,"vision":80}}}}' | sha256sum
        var result = Given.decided(Given.cut(1).entry("e1", 80, 50).deliberation());

        assertThat(result.marksDigest())
                .isEqualTo("a06bc1b296e6d2dabe4b9433a424212753098b29ec16fcdff5b3379c32ac3dbf");
    }

    @Test
    void one_point_more_changes_the_digest_even_where_no_rank_changes() {
        var one = Given.decided(Given.cut(1).entry("a", 50).entry("b", 80).deliberation());
        var other = Given.decided(Given.cut(1).entry("a", 51).entry("b", 80).deliberation());

        assertThat(other.marksDigest()).isNotEqualTo(one.marksDigest());
        assertThat(other.digest()).isNotEqualTo(one.digest());
    }

    @Test
    void a_seed_that_no_rule_uses_leaves_no_trace() {
        var deliberation = Given.cut(1).entry("a", 50).deliberation();

        assertThat(Given.decided(deliberation.withSeed("s")).bytes())
                .isEqualTo(Given.decided(deliberation).bytes());
    }
}
