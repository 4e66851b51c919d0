package id.anugerah.registration.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.registration.overview.EntryRow.Step;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class OverviewFoldTest {
    private static final Instant FIRST = Instant.parse("2026-08-01T02:00:00Z");

    private final OverviewFold fold = new OverviewFold();

    @Test
    void an_entry_is_at_its_step_since_the_event_that_brought_it_there() {
        var submitted = told(EntryRow.EMPTY, new EntryEvent.Submitted(entry(Status.SUBMITTED)), 0);
        assertThat(submitted.stepSince()).isEqualTo(FIRST);
        var returned = told(submitted, new EntryEvent.Returned(entry(Status.RETURNED), "NIP"), 10);
        assertThat(returned.step()).isEqualTo(Step.REGISTERED);
        assertThat(returned.since()).isEqualTo(FIRST.plusSeconds(10));
        assertThat(returned.stepSince()).isEqualTo(FIRST);
        var verified = told(returned, new EntryEvent.Verified(entry(Status.VERIFIED)), 20);
        assertThat(verified.stepSince()).isEqualTo(FIRST.plusSeconds(20));
        var drafting = told(verified, new DossierEvent.Opened(dossier(0)), 30);
        assertThat(drafting.step()).isEqualTo(Step.DRAFTING);
        assertThat(drafting.stepSince()).isEqualTo(FIRST.plusSeconds(30));
        var answered = told(drafting, new DossierEvent.Resent(dossier(7)), 40);
        assertThat(answered.answered()).isEqualTo(7);
        assertThat(answered.stepSince()).isEqualTo(FIRST.plusSeconds(30));
    }

    @Test
    void a_row_from_before_counts_from_its_last_event() {
        var row = told(EntryRow.EMPTY, new EntryEvent.Submitted(entry(Status.SUBMITTED)), 0);
        var written = Json.document(row);
        written.remove("stepSince");
        var read = Json.from(written, EntryRow.class);
        assertThat(read.stepSince()).isEqualTo(FIRST);
        var returned = told(read, new EntryEvent.Returned(entry(Status.RETURNED), "NIP"), 10);
        assertThat(returned.stepSince()).isEqualTo(FIRST);
    }

    private EntryRow told(EntryRow row, Event event, int seconds) {
        var type = Event.typeOf(event.getClass());
        var at = FIRST.plusSeconds(seconds);
        var act = Act.system("ed-1");
        var envelope =
                new Envelope("any", type.value(), "en-1", 1, 0, false, at, act, Json.write(event));
        return fold.apply(row, envelope).state();
    }

    private static Entry entry(Status status) {
        return new Entry(
                "en-1",
                "ed-1",
                status,
                "51.71",
                "Kota Denpasar",
                "kota",
                "51",
                "WITA",
                "ac-1",
                null);
    }

    private static Dossier dossier(int answered) {
        return new Dossier(
                "dossier:en-1",
                "en-1",
                "ed-1",
                DossierEvent.Status.DRAFTING,
                answered,
                List.of(),
                null);
    }
}
