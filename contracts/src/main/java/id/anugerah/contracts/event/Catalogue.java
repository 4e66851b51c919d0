package id.anugerah.contracts.event;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.SubmissionsEvent;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.InvitationEvent;
import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.scoring.ConflictEvent;
import id.anugerah.contracts.scoring.DecisionEvent;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.StageEvent;
import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.TallyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every event there is, by the type under which it travels, and the topic that carries it. */
public final class Catalogue {
    private static final List<Class<? extends Event>> AGGREGATES =
            List.of(
                    EditionEvent.class,
                    EntryEvent.class,
                    AccountEvent.class,
                    PersonEvent.class,
                    MembershipEvent.class,
                    InvitationEvent.class,
                    DossierEvent.class,
                    SubmissionsEvent.class,
                    StageEvent.class,
                    ConflictEvent.class,
                    SheetEvent.class,
                    TallyEvent.class,
                    DecisionEvent.class,
                    StandingEvent.class,
                    EntrantEvent.class);

    private static final SortedMap<String, Class<?>> TYPES = new TreeMap<>();

    static {
        AGGREGATES.stream()
                .flatMap(aggregate -> Stream.of(aggregate.getPermittedSubclasses()))
                .forEach(payload -> TYPES.put(Event.typeOf(payload).value(), payload));
    }

    private Catalogue() {}

    /** All payload records by type. */
    public static SortedMap<String, Class<?>> types() {
        return new TreeMap<>(TYPES);
    }

    /** The payload record of a type, or null where this version does not know the type. */
    public static @Nullable Class<?> payload(String type) {
        return TYPES.get(type);
    }

    /**
     * The topic, without prefix, that carries this payload: the service that speaks, people apart.
     */
    public static String topic(Class<?> payload) {
        if (PersonEvent.class.isAssignableFrom(payload)) return "registration-people";
        var type = Event.typeOf(payload).value();
        return type.substring(0, type.indexOf('.'));
    }
}
