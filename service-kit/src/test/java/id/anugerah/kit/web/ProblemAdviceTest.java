package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

class ProblemAdviceTest {
    private enum Colour {
        RED
    }

    @RestController
    private static final class Shop {
        @GetMapping("/")
        String things(@RequestParam @Nullable Colour colour, @RequestParam @Nullable Integer most) {
            return colour + " " + most;
        }

        @GetMapping(path = "/table", produces = CsvTable.MEDIA_TYPE)
        String table() {
            return "a,b";
        }

        @PostMapping("/order")
        String order(@Valid @RequestBody Order order) {
            return order.toString();
        }

        @PostMapping("/")
        String add(@RequestBody Map<String, String> form) {
            return form.toString();
        }
    }

    private record Line(@NotNull Integer number, @Nullable List<@NotBlank String> words) {}

    private record Order(
            @Size(max = 10) List<@NotBlank String> words, Map<String, @Valid Line> lines) {}

    @ParameterizedTest
    @CsvSource({
        "words, '{\"words\":[%s]}'",
        "lines.a.words, '{\"lines\":{\"a\":{\"number\":1,\"words\":[%s]}}}'",
    })
    void a_list_without_end_is_refused_before_anybody_reads_it(String field, String form)
            throws Exception {
        var words = String.join(",", Collections.nCopies(100_000, "\"\""));
        var sent = post("/order").contentType(APPLICATION_JSON).content(form.formatted(words));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () ->
                        shop().perform(sent)
                                .andExpect(status().isBadRequest())
                                .andExpect(jsonPath("$.field").value(field)));
    }

    @Test
    void every_blank_word_of_a_short_list_is_named() throws Exception {
        var form = "{\"words\":[\"\",\"a\",\"\"],\"lines\":{}}";
        shop().perform(post("/order").contentType(APPLICATION_JSON).content(form))
                .andExpect(jsonPath("$.fields.length()").value(2));
    }

    private static MockMvc shop() {
        return MockMvcBuilders.standaloneSetup(new Shop())
                .addInterceptors(new StrictParameters())
                .setControllerAdvice(new ProblemAdvice(), new Bounds())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "colour, RED%00",
        "colour, %20RED",
        "colour, %0D%0A",
        "colour, red",
        "most, 0x10",
        "most, %2310",
        "most, %2010",
        "most, %D9%A1",
        "most, 1e1",
        "most, 99999999999",
    })
    void a_parameter_that_only_looks_right_is_named(String name, String value) throws Exception {
        shop().perform(get(URI.create("/?" + name + "=" + value)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(name));
    }

    @Test
    void an_empty_parameter_is_as_good_as_none() throws Exception {
        shop().perform(get("/?colour=&most=")).andExpect(content().string("null null"));
        shop().perform(get("/?colour=RED&most=-7")).andExpect(content().string("RED -7"));
    }

    @Test
    void a_parameter_that_is_said_twice_is_told_without_the_names_of_classes() throws Exception {
        shop().perform(get("/?colour=1&colour=2").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.detail").value(containsString("1, 2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*"})
    void a_body_of_any_kind_is_of_none(String type) throws Exception {
        shop().perform(post("/").header("Content-Type", type).content("{}"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void who_cannot_read_an_answer_is_told_what_there_is() throws Exception {
        shop().perform(get("/table").accept(APPLICATION_JSON))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.detail").value(containsString("text/csv")));
    }

    @Test
    void what_an_address_does_not_take_is_refused_with_what_it_takes() {
        var failure = new HttpRequestMethodNotSupportedException("PATCH", List.of("GET", "PUT"));

        var answer = new ProblemAdvice().handle(failure, new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(405);
        assertThat(answer.getHeaders().getAllow())
                .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.PUT);
    }
}
