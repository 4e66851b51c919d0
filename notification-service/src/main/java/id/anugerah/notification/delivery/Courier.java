package id.anugerah.notification.delivery;

import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.notification.contact.Contacts;
import id.anugerah.notification.letter.Letters;
import id.anugerah.notification.letter.Letters.Held;
import id.anugerah.notification.letter.Tray;
import id.anugerah.notification.letter.Tray.Slip;
import id.anugerah.notification.letter.domain.Claim;
import id.anugerah.notification.letter.domain.Outcome;
import id.anugerah.notification.letter.domain.Outcome.NotTried;
import id.anugerah.notification.letter.domain.Outcome.Refused;
import id.anugerah.notification.letter.domain.Patience;
import id.anugerah.notification.writing.Writer;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Takes due letters from the tray, claims those that can be written, and hands them to the mail
 * server one after the other over one connection. While the mail server is out of reach nothing is
 * claimed: that is no letter's fault.
 */
final class Courier implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration WAIT = Duration.ofMillis(250);
    private static final Patience LINE_PAUSES =
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofDays(365));

    private final String name;
    private final MailSettings settings;
    private final Letters letters;
    private final Tray tray;
    private final Contacts contacts;
    private final Editions editions;
    private final Writer writer;
    private final Journal journal;
    private final Line line;
    private final InstantSource machine;
    private final BooleanSupplier running;
    private int vainCalls;

    Courier(
            String name,
            MailSettings settings,
            Letters letters,
            Tray tray,
            Contacts contacts,
            Editions editions,
            Writer writer,
            Journal journal,
            Line line,
            InstantSource machine,
            BooleanSupplier running) {
        this.name = name;
        this.settings = settings;
        this.letters = letters;
        this.tray = tray;
        this.contacts = contacts;
        this.editions = editions;
        this.writer = writer;
        this.journal = journal;
        this.line = line;
        this.machine = machine;
        this.running = running;
    }

    /**
     * A letter that can be brought to its end now.
     *
     * @param person null if the recipient was erased, so that the end is a refusal
     */
    private record Ready(Held held, @Nullable Person person, @Nullable Edition edition) {}

    @Override
    public void run() {
        try {
            while (running.getAsBoolean()) {
                var slips = tray.take(settings.batch(), WAIT);
                if (!slips.isEmpty()) deliver(slips);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private void deliver(List<Slip> slips) throws InterruptedException {
        try {
            var ready = ready(slips);
            if (ready.isEmpty()) return;
            if (!reach()) {
                ready.forEach(one -> tray.put(one.held().id(), machine.instant()));
                pauseAfterVainCall();
                return;
            }
            vainCalls = 0;
            hand(ready);
        } catch (StoreUnavailable e) {
            LOG.warn("Letters wait for the database: {}", e.getMessage());
            slips.forEach(tray::again);
            pause(WAIT);
        } catch (RuntimeException e) {
            LOG.error("Letters could not be handed over; they are tried again", e);
            slips.forEach(tray::again);
            pause(WAIT);
        }
    }

    private List<Ready> ready(List<Slip> slips) {
        var slipOf = new HashMap<String, Slip>();
        slips.forEach(slip -> slipOf.put(slip.letter(), slip));
        var due = new ArrayList<Held>();
        for (var held : letters.read(slipOf.keySet())) {
            var slip = Objects.requireNonNull(slipOf.remove(held.id()));
            if (held.letter().delivery().status().isFinal()) continue;
            if (held.letter().isClaimable(machine.instant())) {
                due.add(held);
                slipOf.put(held.id(), slip);
            } else tray.put(held.id(), held.letter().nextLook());
        }
        var recipients = due.stream().map(held -> held.letter().recipient()).toList();
        var owners = contacts.of(recipients);
        var erased =
                contacts.erased(recipients.stream().filter(r -> !owners.containsKey(r)).toList());
        var ready = new ArrayList<Ready>();
        for (var held : due) {
            var gone = erased.contains(held.letter().recipient());
            var one = gone ? new Ready(held, null, null) : ready(held, owners);
            if (one == null) continue;
            ready.add(one);
            slipOf.remove(held.id());
        }
        // not stored yet, or the contact or the edition is not known yet
        slipOf.values().forEach(tray::again);
        return ready;
    }

    private @Nullable Ready ready(Held held, Map<String, Person> owners) {
        var person = owners.get(held.letter().recipient());
        if (person == null) return null;
        var edition = held.letter().edition();
        if (edition == null) return new Ready(held, person, null);
        return editions.find(edition).map(it -> new Ready(held, person, it)).orElse(null);
    }

    private boolean reach() {
        try {
            line.open();
            return true;
        } catch (MessagingException e) {
            LOG.warn("The mail server is out of reach: {}", Answers.text(e));
            line.close();
            return false;
        }
    }

    private void hand(List<Ready> ready) throws InterruptedException {
        var byId = new HashMap<String, Ready>();
        ready.forEach(one -> byId.put(one.held().id(), one));
        var now = machine.instant();
        var claim = new Claim(name, now.plus(settings.lease()));
        var candidates = ready.stream().map(Ready::held).toList();
        var claimed =
                letters.replace(
                        candidates,
                        held -> held.letter().claimed(claim, messageId(held.id()), now));
        var lost = new HashMap<>(byId);
        for (var held : claimed) {
            lost.remove(held.id());
            journal.note(held, claim, attempt(held, byId.get(held.id()), claim));
        }
        lost.keySet().forEach(id -> tray.put(id, claim.until()));
    }

    private Outcome attempt(Held held, @Nullable Ready ready, Claim claim) {
        if (ready == null || !running.getAsBoolean()) return new NotTried("The service stops");
        if (machine.instant().plus(settings.letterLimit()).isAfter(claim.until())) {
            return new NotTried("The letters before it took too long");
        }
        var person = ready.person();
        if (person == null) return new Refused("The recipient was erased");
        if (!line.isOpen() && !reach()) return new NotTried("The mail server is out of reach");
        try {
            var letter = held.letter();
            var written = writer.write(letter, person, ready.edition(), machine.instant());
            var messageId = Objects.requireNonNull(letter.delivery().messageId());
            return line.send(new Envelope(held.id(), messageId, letter, person, written));
        } catch (RuntimeException e) {
            LOG.error("Letter {} cannot be written", held.id(), e);
            return new Refused("The letter cannot be written: " + e);
        }
    }

    /** Follows from the letter's name alone, so that every attempt bears the same. */
    private String messageId(String letter) {
        return "<" + IdempotencyKey.opaque("letter", letter) + "@" + settings.domain() + ">";
    }

    private void pauseAfterVainCall() throws InterruptedException {
        vainCalls++;
        pause(LINE_PAUSES.pause(vainCalls, ThreadLocalRandom.current().nextDouble()));
    }

    private static void pause(Duration length) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
    }
}
