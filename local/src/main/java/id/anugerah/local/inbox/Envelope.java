package id.anugerah.local.inbox;

import java.util.List;

/**
 * What SMTP said about a letter before the letter itself: its return path, empty for a bounce, and
 * whom it is for.
 */
record Envelope(String from, List<String> to) {
    Envelope {
        to = List.copyOf(to);
    }

    /** The trace headers a delivery writes above the letter, which stays as it came. */
    String trace() {
        var lines = new StringBuilder("Return-Path: <").append(from).append(">\r\n");
        to.forEach(each -> lines.append("Delivered-To: ").append(each).append("\r\n"));
        return lines.toString();
    }
}
