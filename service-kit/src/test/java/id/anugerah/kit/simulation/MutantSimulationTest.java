package id.anugerah.kit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.relay.Log;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shows that the checks bite: each part broken on purpose is found out within few schedules. */
@Execution(ExecutionMode.CONCURRENT)
class MutantSimulationTest {
    private static final int SCHEDULES = 6000;
    private static final String LEASES = "relay-leases";
    private static final String PROGRESS = "relay-progress";

    @Test
    void a_relay_that_forgets_what_was_not_confirmed_is_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public Log log(Log log) {
                        return events -> {
                            log.append(events);
                            return Set.of();
                        };
                    }
                });
    }

    @Test
    void an_inbox_that_commits_what_it_could_not_write_is_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public boolean commitsFailures() {
                        return true;
                    }
                });
    }

    @Test
    void copies_that_take_a_lost_race_for_a_write_are_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public Set<String> write(String collection, List<Document> documents) {
                                var lost = super.write(collection, documents);
                                return collection.equals(SumsFold.COLLECTION) ? Set.of() : lost;
                            }
                        }));
    }

    @Test
    void a_write_that_does_not_compare_versions_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public Set<String> write(String collection, List<Document> documents) {
                                if (!collection.equals(Service.TALES)) {
                                    return super.write(collection, documents);
                                }
                                documents.forEach(document -> put(collection, document));
                                return Set.of();
                            }
                        }));
    }

    @Test
    void a_sweeper_that_takes_leases_over_and_looks_at_nothing_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public void eachUnpublished(
                                    String collection, Consumer<Document> visitor) {}
                        }));
    }

    @Test
    void a_sweeper_that_never_sees_a_lease_run_out_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public List<Document> query(
                                    String collection,
                                    Document filter,
                                    @Nullable String after,
                                    int limit) {
                                return super.query(collection, filter, after, limit).stream()
                                        .map(found ->
                                                collection.equals(LEASES)
                                                        ? new Document(found)
                                                                .append(
                                                                        "until",
                                                                        "2999-01-01T00:00:00Z")
                                                        : found)
                                        .toList();
                            }
                        }));
    }

    @Test
    void a_sweeper_that_leaves_the_progress_of_the_gone_alone_is_found_out() {
        assertFoundOut(stores(MutantSimulationTest::withoutProgress));
    }

    @Test
    void a_sweeper_that_removes_leases_at_once_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public Set<String> write(String collection, List<Document> documents) {
                                var lost = super.write(collection, documents);
                                if (collection.equals(LEASES)) {
                                    remove(
                                            collection,
                                            documents.stream()
                                                    .map(lease -> lease.getString("_id"))
                                                    .toList());
                                }
                                return lost;
                            }
                        }));
    }

    /** Whoever takes over another's lease still has its own, so a second look comes in any case. */
    @Test
    void to_lose_only_leases_that_were_taken_over_costs_nothing() {
        var forgetful =
                new Twist() {
                    @Override
                    public Store store(Store store, Process process) {
                        return new DelegatingStore(store) {
                            @Override
                            public Set<String> write(String collection, List<Document> documents) {
                                var lost = super.write(collection, documents);
                                if (!collection.equals(LEASES)) return lost;
                                for (var lease : documents) {
                                    if (lease.getString("writer").equals(process.name())) continue;
                                    remove(collection, List.of(lease.getString("_id")));
                                }
                                return lost;
                            }
                        };
                    }
                };
        for (long seed = 1; seed <= 500; seed++) {
            assertThat(Schedule.run(seed, forgetful).violations()).isEmpty();
        }
    }

    @Test
    void a_trim_that_takes_out_more_than_was_published_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public void trim(String collection, List<Trim> trims) {
                                super.trim(
                                        collection,
                                        trims.stream()
                                                .map(trim -> new Trim(trim.id(), trim.seq() + 1))
                                                .toList());
                            }
                        }));
    }

    @Test
    void a_trim_that_does_nothing_is_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public void trim(String collection, List<Trim> trims) {}
                        }));
    }

    @Test
    void a_relay_that_trusts_writes_in_doubt_is_found_out() {
        assertFoundOut(
                handovers(relay ->
                        new DelegatingHandover(relay) {
                            @Override
                            public void doubt(String collection, String document) {}
                        }));
    }

    @Test
    void a_relay_that_publishes_the_last_event_only_is_found_out() {
        assertFoundOut(
                handovers(relay ->
                        new DelegatingHandover(relay) {
                            @Override
                            public void publish(
                                    String collection, String document, List<Outgoing> events) {
                                super.publish(collection, document, List.of(events.getLast()));
                            }
                        }));
    }

    @Test
    void a_relay_that_claims_more_than_the_log_has_is_found_out() {
        assertFoundOut(
                handovers(relay ->
                        new DelegatingHandover(relay) {
                            @Override
                            public long published(String collection, String document) {
                                return super.published(collection, document) + 1;
                            }
                        }));
    }

    @Test
    void documents_added_under_a_new_id_each_time_are_found_out() {
        assertFoundOut(
                new Twist() {
                    private int count;

                    @Override
                    public String slip(Envelope event) {
                        return "slip:" + event.id() + (++count % 5 == 0 ? "-again" : "");
                    }
                });
    }

    @Test
    void documents_that_are_never_added_are_found_out() {
        assertFoundOut(
                stores(store ->
                        new DelegatingStore(store) {
                            @Override
                            public void insertNew(String collection, List<Document> documents) {}
                        }));
    }

    @Test
    void a_restored_service_that_goes_on_in_its_old_epoch_is_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public long epoch(long epoch) {
                        return 0;
                    }
                });
    }

    @Test
    void a_restored_service_that_believes_the_confirmations_of_the_backup_is_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public Store restored(Store store) {
                        return withoutProgress(store);
                    }
                });
    }

    @Test
    void a_restored_service_that_does_not_read_its_topics_anew_is_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public boolean readsAnew() {
                        return false;
                    }
                });
    }

    @Test
    void dead_letters_that_are_thrown_away_are_found_out() {
        assertFoundOut(
                new Twist() {
                    @Override
                    public DeadLetters deadLetters(DeadLetters deadLetters) {
                        return (_, _, _) -> {};
                    }
                });
    }

    private static void assertFoundOut(Twist mutant) {
        var first =
                Stream.iterate(1L, seed -> seed + 1)
                        .limit(SCHEDULES)
                        .map(seed -> Schedule.run(seed, mutant))
                        .filter(outcome -> !outcome.violations().isEmpty())
                        .findFirst();
        assertThat(first).as("a schedule that finds the mutant out").isPresent();
        assertThat(Schedule.run(first.orElseThrow().seed(), Twist.NONE).violations()).isEmpty();
    }

    private static Store withoutProgress(Store store) {
        return new DelegatingStore(store) {
            @Override
            public List<Document> query(
                    String collection, Document filter, @Nullable String after, int limit) {
                return collection.equals(PROGRESS)
                        ? List.of()
                        : super.query(collection, filter, after, limit);
            }
        };
    }

    private static Twist stores(UnaryOperator<Store> broken) {
        return new Twist() {
            @Override
            public Store store(Store store, Process process) {
                return broken.apply(store);
            }
        };
    }

    private static Twist handovers(UnaryOperator<Handover> broken) {
        return new Twist() {
            @Override
            public Handover handover(Handover handover) {
                return broken.apply(handover);
            }
        };
    }

    private static class DelegatingHandover implements Handover {
        private final Handover handover;

        DelegatingHandover(Handover handover) {
            this.handover = handover;
        }

        @Override
        public void publish(String collection, String document, List<Outgoing> events) {
            handover.publish(collection, document, events);
        }

        @Override
        public void doubt(String collection, String document) {
            handover.doubt(collection, document);
        }

        @Override
        public long published(String collection, String document) {
            return handover.published(collection, document);
        }
    }
}
