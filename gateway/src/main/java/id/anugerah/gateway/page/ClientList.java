package id.anugerah.gateway.page;

import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the web client's build has made.
 *
 * @param pages what the client knows by itself
 */
record ClientList(List<Page> pages, List<Item> files) {
    private static final String FOLDER = "client/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One page.
     *
     * @param address where it is, as a path pattern
     * @param needs the addresses of the files that it needs besides the client's own
     * @param asks what it asks the interface for, as templates with the variables of its address
     * @param shells the address of the file that it begins with, by the tag of the language
     */
    record Page(String address, List<String> needs, List<String> asks, Map<String, String> shells) {
        /**
         * What a browser may ask for before it has read anything (RFC 8288); empty for nothing.
         *
         * @param variables of the page's address
         * @param asksToo whether that includes what the page asks the interface for
         */
        String links(Map<String, String> variables, boolean asksToo) {
            var files = needs.stream().map(Page::link);
            var told = asks.stream().filter(_ -> asksToo).map(one -> link(one, variables));
            return Stream.concat(files, told).collect(Collectors.joining(", "));
        }

        private static String link(String file) {
            var how =
                    file.endsWith(".css")
                            ? "rel=preload; as=style; crossorigin"
                            : "rel=modulepreload";
            return "<" + file + ">; " + how;
        }

        private static String link(String template, Map<String, String> variables) {
            var address =
                    UriComponentsBuilder.fromUriString(template)
                            .encode()
                            .buildAndExpand(variables)
                            .toUriString();
            return "<" + address + ">; rel=preload; as=fetch; crossorigin";
        }
    }

    /**
     * One file.
     *
     * @param address where it is served
     * @param file its name in the folder of the client
     * @param tag changes with its content
     * @param lasting whether its name does, too, so that it may be kept for ever
     * @param compressed whether it is there in packed forms as well
     */
    record Item(
            String address,
            String file,
            String type,
            String tag,
            boolean lasting,
            boolean compressed) {
        byte[] content(Coding coding) {
            return read(file + coding.suffix());
        }
    }

    static ClientList load() {
        return JSON.readValue(read("client.json"), ClientList.class);
    }

    private static byte[] read(String file) {
        try (var in = ClientList.class.getResourceAsStream("/" + FOLDER + file)) {
            if (in == null) throw new IllegalStateException("The web client lacks " + file);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
