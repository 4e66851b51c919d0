package id.anugerah.gateway.page;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

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
     */
    record Page(String address, List<String> needs) {
        /** What a browser may ask for before it has read anything (RFC 8288). */
        String links() {
            return needs.stream().map(Page::link).collect(Collectors.joining(", "));
        }

        private static String link(String file) {
            var how = file.endsWith(".css") ? "rel=preload; as=style" : "rel=modulepreload";
            return "<" + file + ">; " + how;
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
