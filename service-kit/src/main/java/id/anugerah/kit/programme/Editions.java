package id.anugerah.kit.programme;

import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.event.Envelope.Via;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The service's copy of the editions, and the time that holds in them. */
public final class Editions {
    private static final long FRESH_MILLIS = 250;

    private final Copies<Known> copies;
    private final InstantSource machine;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    public Editions(Copies<Known> copies, InstantSource machine) {
        this.copies = copies;
        this.machine = machine;
    }

    /**
     * What is known of an edition.
     *
     * @param edition null until the edition was published
     */
    public record Known(@Nullable Edition edition) {}

    /** An edition at one instant of its programme time, the present of one request. */
    public record Present(Edition edition, Instant programmeTime) {
        /** The window with this code; refuses if the schedule has none. */
        public Window window(String code) {
            var window = edition.schedule().window(code);
            if (window == null) throw CommonRefusal.NOT_FOUND.because(code);
            return window;
        }

        /** Whether the window is open now. */
        public boolean isOpen(String code) {
            var window = edition.schedule().window(code);
            return window != null && window.isOpenAt(programmeTime);
        }

        /** An act in this edition, judged by its present schedule. */
        public Act act(Caller caller) {
            return judged(caller.account(), caller.via());
        }

        /** An act of the platform itself in this edition, judged by its present schedule. */
        public Act ownAct() {
            return judged(Act.system(null).actor(), null);
        }

        private Act judged(String actor, @Nullable Via via) {
            return new Act(actor, via, edition.id(), programmeTime, edition.schedule().number());
        }
    }

    private record Cached(Instant readAt, Edition edition) {}

    /** The edition; refuses if there is none with this id. */
    public Edition get(String id) {
        return find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    /** The edition, if it is known here yet. */
    public Optional<Edition> find(String id) {
        var now = machine.instant();
        var cached = cache.get(id);
        if (cached != null && cached.readAt().plusMillis(FRESH_MILLIS).isAfter(now)) {
            return Optional.of(cached.edition());
        }
        var found = copies.find(id).flatMap(copy -> Optional.ofNullable(copy.state().edition()));
        found.ifPresent(edition -> cache.put(id, new Cached(now, edition)));
        return found;
    }

    /** All editions known here. */
    public List<Edition> all() {
        return copies.query(new Document(), null, 1000).stream()
                .flatMap(copy -> Optional.ofNullable(copy.state().edition()).stream())
                .toList();
    }

    /** The edition at the instant at which the caller's request arrived. */
    public Present at(String id, Caller caller) {
        return at(id, caller.arrived());
    }

    /** The edition at an instant of machine time. */
    public Present at(String id, Instant machineTime) {
        var edition = get(id);
        return new Present(edition, machineTime.plusMillis(edition.clockOffsetMillis()));
    }

    /** Reads anew from now on. */
    public void forget() {
        cache.clear();
    }

    /** How the copy follows the editions. */
    public static final class Following implements Fold<Known> {
        @Override
        public String collection() {
            return "editions-known";
        }

        @Override
        public Class<Known> state() {
            return Known.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("registration");
        }

        @Override
        public @Nullable String home(Aggregate source) {
            return source.source().equals("registration") && source.id().startsWith("ed-")
                    ? source.id()
                    : null;
        }

        @Override
        public Known start(String home) {
            return new Known(null);
        }

        @Override
        public Folded<Known> apply(Known known, Envelope event) {
            if (event.is(EditionEvent.Published.class)) {
                return Folded.to(new Known(event.as(EditionEvent.Published.class).edition()));
            }
            if (event.is(EditionEvent.Resent.class)) {
                return Folded.to(new Known(event.as(EditionEvent.Resent.class).edition()));
            }
            var edition = known.edition();
            if (edition == null) throw new IllegalStateException("not published yet");
            if (event.is(EditionEvent.ScheduleChanged.class)) {
                var schedule = event.as(EditionEvent.ScheduleChanged.class).schedule();
                return Folded.to(
                        new Known(
                                new Edition(
                                        edition.id(),
                                        edition.rules(),
                                        schedule,
                                        edition.demo(),
                                        edition.clockOffsetMillis())));
            }
            if (event.is(EditionEvent.ClockAdvanced.class)) {
                var offset = event.as(EditionEvent.ClockAdvanced.class).clockOffsetMillis();
                return Folded.to(
                        new Known(
                                new Edition(
                                        edition.id(),
                                        edition.rules(),
                                        edition.schedule(),
                                        edition.demo(),
                                        Math.max(offset, edition.clockOffsetMillis()))));
            }
            return Folded.to(known);
        }
    }
}
