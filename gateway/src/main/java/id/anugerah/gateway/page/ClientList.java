package id.anugerah.gateway.page;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the web client's build has made.
 *
 * @param pages the addresses that the client knows by itself, as path patterns
 */
record ClientList(List<String> pages, List<Item> files) {
    private static final String FOLDER = "client/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
