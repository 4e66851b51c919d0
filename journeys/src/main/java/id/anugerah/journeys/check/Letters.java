package id.anugerah.journeys.check;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.journeys.client.Inbox.Arrived;
import id.anugerah.journeys.season.Chronicle.Fact;
import id.anugerah.journeys.season.Played;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which letters a season must bring, and whether the inbox holds them: each once. The same letter
 * may arrive again only under the same Message-ID, where the answer to the first was lost.
 */
final class Letters {
    private final String edition;
    private final Rules rules;
    private final List<Fact> facts;
    private final Set<String> accounts = new HashSet<>();
    private final Map<String, Played.Entry> entries = new HashMap<>();

    Letters(Played played) {
        this(
                played.edition(),
                played.rules(),
                played.chronicle().facts(),
                played.assessors(),
                played.entries());
    }

    /**
     * @param facts what happened
     * @param assessors accounts
     * @param taking all entries that were verified
     */
    Letters(
            String edition,
            Rules rules,
            List<Fact> facts,
            List<String> assessors,
            List<Played.Entry> taking) {
        this.edition = edition;
        this.rules = rules;
        this.facts = facts;
        accounts.addAll(assessors);
        for (Played.Entry entry : taking) {
            entries.put(entry.id(), entry);
            accounts.add(entry.operator());
            if (entry.sekda() != null) accounts.add(entry.sekda());
        }
    }

    /**
     * How the letters differ from what was expected.
     *
     * @param letters different letters that arrived
     * @param repeats further arrivals of the same message
     * @param broken in words; empty where all is well
     */
    record Comparison(int letters, int repeats, List<String> broken) {}

    /**
     * How many letters there must be, by kind, subject and recipient in one line.
     *
     * @param newAccounts accounts that came into being
     */
    Map<String, Integer> expected(Collection<String> newAccounts) {
        Map<String, Integer> expected = new TreeMap<>();
        newAccounts.stream()
                .filter(accounts::contains)
                .forEach(account -> add(expected, "account-created", account, account));
        for (Fact fact : facts) expect(fact, expected);
        return expected;
    }

    private void expect(Fact fact, Map<String, Integer> expected) {
        switch (fact.kind()) {
            case VERIFIED -> toPeople(expected, "registration-verified", fact.entry(), "");
            case RETURNED -> toPeople(expected, "registration-returned", fact.entry(), "");
            case REJECTED -> toPeople(expected, "registration-rejected", fact.entry(), "");
            case DOSSIER_SUBMITTED -> toPeople(expected, "dossier-received", fact.entry(), "");
            case ASSIGNED -> {
                String key = key("assignment", stage(fact.stage()), fact.account());
                expected.put(key, 1);
            }
            case PUBLISHED ->
                    toPeople(
                            expected,
                            resultKind(fact.stage()),
                            fact.entry(),
                            stage(fact.stage()) + ":");
            default -> {} // the rest is told on the pages only
        }
    }

    private String resultKind(String stage) {
        var held = rules.stage(stage);
        return held != null && held.outcome() == OutcomeKind.AWARD ? "award" : "stage-result";
    }

    private String stage(String code) {
        return edition + ":" + code;
    }

    private void toPeople(Map<String, Integer> expected, String kind, String id, String before) {
        Played.Entry entry = entries.get(id);
        if (entry == null) return;
        add(expected, kind, before + id, entry.operator());
        if (entry.sekda() != null) add(expected, kind, before + id, entry.sekda());
    }

    private static void add(
            Map<String, Integer> expected, String kind, String subject, String recipient) {
        expected.merge(key(kind, subject, recipient), 1, Integer::sum);
    }

    /** Compares what arrived with what was expected. */
    Comparison compare(Map<String, Integer> expected, Stream<Arrived> arrived) {
        Map<String, List<String>> messages = new TreeMap<>();
        arrived.filter(one -> concerns(one, expected))
                .forEach(one ->
                        messages.computeIfAbsent(one.letter(), _ -> new ArrayList<>())
                                .add(one.messageId()));
        List<String> broken = new ArrayList<>();
        Map<String, Integer> found = new TreeMap<>();
        int repeats = 0;
        for (var letter : messages.entrySet()) {
            int different = new HashSet<>(letter.getValue()).size();
            if (different > 1) broken.add(letter.getKey() + " came as " + different + " messages");
            repeats += letter.getValue().size() - different;
            String key = keyOf(letter.getKey());
            found.merge(key == null ? letter.getKey() : key, 1, Integer::sum);
        }
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            int wanted = expected.getOrDefault(key, 0);
            int came = found.getOrDefault(key, 0);
            if (wanted != came) broken.add(key + ": " + came + " letters instead of " + wanted);
        }
        return new Comparison(messages.size(), repeats, broken);
    }

    private boolean concerns(Arrived one, Map<String, Integer> expected) {
        if (!one.edition().isEmpty()) return one.edition().equals(edition);
        String key = keyOf(one.letter());
        return key != null && expected.containsKey(key);
    }

    private static String key(String kind, String subject, String recipient) {
        return kind + " about " + subject + " to " + recipient;
    }

    /** From a letter's name, {@code kind:subject:version:recipient:number}; null for another. */
    static @Nullable String keyOf(String letter) {
        int number = letter.lastIndexOf(':');
        int recipient = letter.lastIndexOf(':', number - 1);
        int version = letter.lastIndexOf(':', recipient - 1);
        int kind = letter.indexOf(':');
        if (kind < 0 || version <= kind) return null;
        return key(
                letter.substring(0, kind),
                letter.substring(kind + 1, version),
                letter.substring(recipient + 1, number));
    }
}
