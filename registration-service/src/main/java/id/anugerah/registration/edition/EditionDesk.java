package id.anugerah.registration.edition;

import static id.anugerah.registration.RegistrationAction.EDITION_ADVANCE;
import static id.anugerah.registration.RegistrationAction.EDITION_PREVIEW;
import static id.anugerah.registration.RegistrationAction.EDITION_PUBLISH;
import static id.anugerah.registration.RegistrationAction.EDITION_RESCHEDULE;
import static id.anugerah.registration.RegistrationRefusal.CLOCK_BACKWARDS;
import static id.anugerah.registration.RegistrationRefusal.TEMPLATE_INVALID;
import static id.anugerah.registration.RegistrationRefusal.TEMPLATE_UNKNOWN;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.EditionEvent.ClockAdvanced;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.EditionEvent.Published;
import id.anugerah.contracts.registration.EditionEvent.Resent;
import id.anugerah.contracts.registration.EditionEvent.ScheduleChanged;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.registration.edition.domain.Era;
import id.anugerah.registration.edition.domain.Rescheduling;
import id.anugerah.registration.edition.domain.Rescheduling.Dates;
import id.anugerah.registration.template.Adjustments;
import id.anugerah.registration.template.InvalidTemplate;
import id.anugerah.registration.template.Problem;
import id.anugerah.registration.template.Template;
import id.anugerah.registration.template.Template.Preview;
import id.anugerah.registration.template.Templates;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Publishes editions and keeps their schedules and clocks. */
@Component
class EditionDesk {
    private final Documents<Edition> editions;
    private final Templates templates;
    private final Access access;
    private final boolean demo;

    EditionDesk(Platform platform, Templates templates, Access access, ServiceSettings settings) {
        this.editions = platform.documents("editions", Edition.class);
        this.templates = templates;
        this.access = access;
        this.demo = settings.demo();
        platform.resends(editions, Edition::id, Resent::new);
    }

    /** What to publish. */
    record Order(
            String template,
            LocalDate startsOn,
            boolean demo,
            Map<String, Dates> windows,
            Map<String, Integer> places) {}

    Stored<Edition> publish(Order order, IdempotencyKey key, Caller caller) {
        access.require(caller, EDITION_PUBLISH, Subject.platform());
        var template = adjusted(ordered(order));
        var id = key.derive("ed-", caller.account());
        var edition =
                new Edition(
                        id, template.rules(), template.schedule(order.startsOn()), order.demo(), 0);
        var hash = IdempotencyKey.bodyHash(order);
        var act = new Act(caller.account(), caller.via(), id, caller.arrived(), 1);
        var created = editions.create(id, hash, act, edition, List.of(new Published(edition)));
        return IdempotencyKey.sameRequest(created, hash);
    }

    /** What would be published; nothing is. */
    Preview preview(Order order, Caller caller) {
        access.require(caller, EDITION_PREVIEW, Subject.platform());
        var ordered = ordered(order);
        return ordered.template().preview(ordered.adjustments(), ordered.start());
    }

    /** A template with what is to be changed in it. */
    private record Ordered(Template template, Instant start, Adjustments adjustments) {}

    private Ordered ordered(Order order) {
        if (order.demo() && !demo) throw CommonRefusal.DEMO_ONLY.field("demo");
        var template =
                templates
                        .find(order.template())
                        .orElseThrow(() -> TEMPLATE_UNKNOWN.field("template", order.template()));
        var start = order.startsOn().atStartOfDay().toInstant(Template.WIB);
        Era.require("startsOn", start);
        var announced = template.schedule(start);
        var windows = new ArrayList<Window>();
        order.windows()
                .forEach((code, dates) -> windows.add(Rescheduling.moved(announced, code, dates)));
        return new Ordered(template, start, Adjustments.of(start, windows, order.places()));
    }

    private static Template adjusted(Ordered ordered) {
        try {
            return ordered.template().with(ordered.adjustments());
        } catch (InvalidTemplate e) {
            throw TEMPLATE_INVALID.field(e.problems().getFirst().path(), texts(e.problems()));
        }
    }

    Optional<Stored<Edition>> find(String id) {
        return editions.find(id);
    }

    List<Stored<Edition>> page(@Nullable String after, int limit) {
        return editions.query(new Document(), after, limit);
    }

    Stored<Edition> reschedule(
            String id,
            @Nullable String ifMatch,
            Map<String, Dates> changes,
            String reason,
            Caller caller) {
        access.require(caller, EDITION_RESCHEDULE, Subject.platform());
        var act = actIn(id, caller);
        return editions.change(
                id,
                act,
                stored -> {
                    EntityTag.require(ifMatch, stored);
                    var schedule = next(stored.state(), changes, reason, caller);
                    return Change.to(with(stored.state(), schedule), new ScheduleChanged(schedule));
                });
    }

    private static Schedule next(
            Edition edition, Map<String, Dates> changes, String reason, Caller caller) {
        var now = caller.arrived().plusMillis(edition.clockOffsetMillis());
        var schedule = Rescheduling.next(edition.schedule(), changes, reason, now);
        var problems = Template.problems(edition.rules(), schedule);
        if (!problems.isEmpty()) {
            throw TEMPLATE_INVALID.field(problems.getFirst().path(), texts(problems));
        }
        return schedule;
    }

    Stored<Edition> advance(String id, Instant to, Caller caller) {
        access.require(caller, EDITION_ADVANCE, Subject.platform());
        Era.require("to", to);
        return editions.change(
                id,
                actIn(id, caller),
                stored -> {
                    var edition = stored.state();
                    if (!demo || !edition.demo()) throw CommonRefusal.DEMO_ONLY.because();
                    long offset = to.toEpochMilli() - caller.arrived().toEpochMilli();
                    var present = caller.arrived().plusMillis(edition.clockOffsetMillis());
                    if (offset < edition.clockOffsetMillis())
                        throw CLOCK_BACKWARDS.field("to", present);
                    return Change.to(
                            new Edition(id, edition.rules(), edition.schedule(), true, offset),
                            new ClockAdvanced(offset));
                });
    }

    private Act actIn(String id, Caller caller) {
        var edition =
                editions.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id)).state();
        return new Act(
                caller.account(),
                caller.via(),
                id,
                caller.arrived().plusMillis(edition.clockOffsetMillis()),
                edition.schedule().number());
    }

    private static Edition with(Edition edition, Schedule schedule) {
        return new Edition(
                edition.id(),
                edition.rules(),
                schedule,
                edition.demo(),
                edition.clockOffsetMillis());
    }

    private static LocalText texts(List<Problem> problems) {
        return new LocalText(
                problems.stream().map(p -> p.text().id()).collect(Collectors.joining("; ")),
                problems.stream().map(p -> p.text().en()).collect(Collectors.joining("; ")));
    }
}
