package id.anugerah.journeys;

import id.anugerah.journeys.season.Progress;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows on the error stream how far a season has come, so that the standard output holds nothing
 * but the result: a bar on a terminal, else one line for each phase.
 */
final class Display implements Progress {
    private static final int WIDTH = 30;
    private static final long OFTEN_NANOS = 100_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private String phase = "";
    private int steps;
    private int done;
    private long began = System.nanoTime();
    private long shown;

    Display(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25 has none again where nobody sits before it
    static Display here() {
        var console = System.console();
        return new Display(System.err, console != null && console.isTerminal());
    }

    @Override
    public synchronized void phase(String name, int count) {
        finish();
        phase = name;
        steps = count;
        done = 0;
        began = System.nanoTime();
        show();
    }

    @Override
    public synchronized void step() {
        done++;
        if (System.nanoTime() - shown > OFTEN_NANOS || done == steps) show();
    }

    /** The last phase is over. */
    synchronized void finish() {
        if (phase.isEmpty()) return;
        double seconds = (System.nanoTime() - began) / 1e9;
        String line = String.format(Locale.ROOT, "%-28s %5d  %6.1f s", phase, done, seconds);
        out.println(terminal ? "\r" + line + " ".repeat(WIDTH) : line);
        phase = "";
    }

    private void show() {
        if (!terminal) return;
        shown = System.nanoTime();
        int filled = steps == 0 ? WIDTH : Math.min(WIDTH, WIDTH * done / steps);
        out.print(
                String.format(
                        Locale.ROOT,
                        "\r%-28s %s%s %d/%d",
                        phase,
                        "█".repeat(filled),
                        "░".repeat(WIDTH - filled),
                        done,
                        steps));
        out.flush();
    }
}
