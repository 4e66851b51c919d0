package id.anugerah.registration.template;

import static id.anugerah.contracts.edition.Schedule.REGISTRATION;
import static id.anugerah.contracts.edition.Schedule.SUBMISSION;

import id.anugerah.contracts.edition.Rules.StageRules;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether each part of an edition has its window, and they follow each other: submission ends no
 * earlier than registration, the first stage opens when submission is over, each further stage when
 * the one before it is over.
 */
record WindowChecks(Map<String, Span> windows, List<StageRules> stages, Findings findings) {
    static final String PATH = "schedule";
    static final String STAGE = "stage:";

    void check(boolean stagesKnown) {
        windows.forEach(this::window);
        demand(REGISTRATION);
        demand(SUBMISSION);
        inOrder(REGISTRATION, SUBMISSION);
        if (stagesKnown) followEachOther();
    }

    private void window(String code, Span window) {
        if (!findings.readable(path(code))) return;
        if (window.opens().isNegative()) {
            findings.add(Reason.WINDOW_BEFORE_START, path(code), code);
        }
        if (window.closes().compareTo(window.opens()) <= 0) {
            findings.add(Reason.WINDOW_EMPTY, path(code), code);
        }
    }

    private void inOrder(String first, String second) {
        if (!known(first) || !known(second)) return;
        var one = span(first);
        var other = span(second);
        if (one.opens().compareTo(other.opens()) > 0) {
            findings.add(Reason.WINDOW_ORDER, path(first), first, "dibuka", second, "opens");
        }
        if (one.closes().compareTo(other.closes()) > 0) {
            findings.add(Reason.WINDOW_ORDER, path(first), first, "ditutup", second, "closes");
        }
    }

    private void followEachOther() {
        var codes = stages.stream().map(it -> STAGE + it.code()).distinct().toList();
        codes.forEach(this::demand);
        for (var code : windows.keySet()) {
            if (codes.contains(code) || code.equals(REGISTRATION) || code.equals(SUBMISSION)) {
                continue;
            }
            findings.add(Reason.WINDOW_UNKNOWN, path(code), code);
        }
        @Nullable String before = null;
        for (var code : Stream.concat(Stream.of(SUBMISSION), codes.stream()).toList()) {
            if (!known(code)) continue;
            if (before != null && span(code).opens().compareTo(span(before).closes()) < 0) {
                findings.add(Reason.WINDOW_OVERLAP, path(code), code, before);
            }
            before = code;
        }
    }

    private void demand(String code) {
        if (windows.containsKey(code)) return;
        // where the whole schedule is missing, that has been said already
        if (!windows.isEmpty() || findings.readable(PATH)) {
            findings.add(Reason.WINDOW_MISSING, PATH, code);
        }
    }

    private boolean known(String code) {
        return windows.containsKey(code) && findings.readable(path(code));
    }

    private Span span(String code) {
        return windows.getOrDefault(code, new Span(Duration.ZERO, Duration.ZERO));
    }

    private static String path(String code) {
        return PATH + "." + code;
    }
}
