package id.anugerah.kit.web;

import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.event.Envelope.Aggregate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Every write answers {@code Seen: <service>/<aggregate>/<seq>}; a request that sends it back as
 * {@code After} waits until this service has applied it, or is told to come again.
 */
public final class ReadYourWrites extends OncePerRequestFilter {
    static final String SEEN = "Seen";
    private static final String AFTER = "After";
    private static final long PATIENCE_MILLIS = 2_000;
    private static final int MOST = 20;

    private final Reached reached;
    private final Supplier<List<Copies<?>>> copies;
    private final Runnable forget;

    /**
     * @param copies of this service
     * @param forget called when a wait was over, so that nothing older is served from a cache
     */
    public ReadYourWrites(Reached reached, Supplier<List<Copies<?>>> copies, Runnable forget) {
        this.reached = reached;
        this.copies = copies;
        this.forget = forget;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        reached.begin();
        try {
            if (!isApplied(request.getHeader(AFTER))) {
                Problems.write(request, response, CommonRefusal.NOT_YET_HERE.because());
                return;
            }
            chain.doFilter(request, response);
            var seen = reached.seen();
            if (!seen.isEmpty() && !response.isCommitted()) response.setHeader(SEEN, seen);
        } finally {
            reached.end();
        }
    }

    private boolean isApplied(@Nullable String after) {
        if (after == null || after.isBlank()) return true;
        var marks = after.split(",");
        if (marks.length > MOST) throw wrong(after);
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        for (var mark : marks) {
            if (!isApplied(mark.strip(), deadline)) return false;
        }
        forget.run();
        return true;
    }

    private boolean isApplied(String mark, long deadline) {
        int first = mark.indexOf('/');
        int last = mark.lastIndexOf('/');
        if (first < 1 || last <= first) throw wrong(mark);
        var source = new Aggregate(mark.substring(0, first), mark.substring(first + 1, last));
        long seq;
        try {
            seq = Long.parseLong(mark.substring(last + 1));
        } catch (NumberFormatException e) {
            throw wrong(mark);
        }
        for (var copy : copies.get()) {
            for (long pause = 2; copy.applied(source).orElse(seq) < seq; ) {
                if (System.nanoTime() > deadline) return false;
                sleep(pause);
                pause = Math.min(20, pause * 2);
            }
        }
        return true;
    }

    private static Refused wrong(String value) {
        return CommonRefusal.WRONG_VALUE.field(AFTER, AFTER, value);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonRefusal.NOT_YET_HERE.because();
        }
    }
}
