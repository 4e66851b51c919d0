package id.anugerah.local.inbox;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The list of all letters. It can be rebuilt from the letters, so it is not forced to the disk; in
 * memory it keeps only what a search needs, the rest is read from its file. Not thread-safe.
 */
final class Index implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FileChannel file;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private long end;

    private record Line(long seq, long offset, int length, List<String> to) {}

    private Index(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens the list and leaves out what is damaged or belongs to a letter that is no longer there.
     */
    static Index open(Path path, Set<String> files) throws IOException {
        var index =
                new Index(
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE));
        index.load(files);
        return index;
    }

    private void load(Set<String> files) throws IOException {
        var input = new LineInput(file);
        for (var bytes = input.next(); bytes != null; bytes = input.next()) {
            try {
                var summary = JSON.readValue(bytes, Summary.class);
                if (files.contains(summary.file())) {
                    remember(summary, input.offset(), bytes.length);
                }
            } catch (JacksonException damaged) {
                // its letter is listed again from its file
            }
        }
        end = input.end();
        file.truncate(end);
        sort();
    }

    void sort() {
        lines.sort(Comparator.comparingLong(Line::seq));
    }

    void add(Summary summary) throws IOException {
        var bytes = (JSON.writeValueAsString(summary) + "\n").getBytes(StandardCharsets.UTF_8);
        var buffer = ByteBuffer.wrap(bytes);
        for (var at = end; buffer.hasRemaining(); ) {
            at += file.write(buffer, at);
        }
        remember(summary, end, bytes.length - 1);
        end += bytes.length;
    }

    /**
     * Forgets the line added last; in the file it stays, without a letter, and is left out when
     * that is read again.
     */
    void removeLast() {
        lines.removeLast();
    }

    private void remember(Summary summary, long offset, int length) {
        var to =
                summary.to().stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .map(each -> addresses.computeIfAbsent(each, same -> same))
                        .toList();
        lines.add(new Line(summary.seq(), offset, length, to));
    }

    int size() {
        return lines.size();
    }

    long seqAt(int place) {
        return lines.get(place).seq();
    }

    long last() {
        return lines.isEmpty() ? 0 : lines.getLast().seq();
    }

    /**
     * The places in the list, oldest first, of the letters whose recipient contains a text, and
     * which follow a letter.
     */
    int[] places(String recipient, long after) {
        var part = recipient.toLowerCase(Locale.ROOT).strip();
        return IntStream.range(firstAfter(after), lines.size())
                .filter(i -> lines.get(i).to().stream().anyMatch(to -> to.contains(part)))
                .toArray();
    }

    /** The place of the first letter that follows another. */
    int firstAfter(long seq) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).seq() <= seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Summary at(int place) throws IOException {
        var line = lines.get(place);
        var buffer = ByteBuffer.allocate(line.length());
        while (buffer.hasRemaining()) {
            if (file.read(buffer, line.offset() + buffer.position()) < 0) {
                throw new IOException("The list of letters ends before letter " + line.seq());
            }
        }
        return JSON.readValue(buffer.array(), Summary.class);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
