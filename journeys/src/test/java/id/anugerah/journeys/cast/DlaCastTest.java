package id.anugerah.journeys.cast;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.region.Region;
import id.anugerah.journeys.cast.DlaCast.Group;
import id.anugerah.journeys.cast.DlaCast.Learner;

import org.junit.jupiter.api.Test;

import java.util.List;

class DlaCastTest {
    private final DlaCast academy = DlaCast.of(2025);

    @Test
    void forty_six_participants_form_nine_groups_of_five_or_six() {
        assertThat(academy.groups())
                .extracting(it -> it.members().size())
                .containsExactly(6, 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(academy.groups().getFirst().name()).isEqualTo("Kelompok 1");
        assertThat(academy.groups().getLast().code()).isEqualTo("K9");
        assertThat(academy.groups())
                .extracting(Group::actionPlan)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.startsWith("Rencana Aksi "));
    }

    @Test
    void they_serve_in_all_22_regencies_and_cities_of_east_nusa_tenggara() {
        List<Learner> learners = academy.learners();
        assertThat(learners).hasSize(46).allMatch(it -> it.regency().provinceCode().equals("53"));
        assertThat(learners.stream().map(Learner::regency).distinct()).hasSize(22);
        assertThat(learners)
                .extracting(Learner::regency)
                .extracting(Region::category)
                .containsOnly("kabupaten", "kota");
    }

    @Test
    void each_participant_is_a_person_of_their_own() {
        List<Learner> learners = academy.learners();
        assertThat(learners).extracting(it -> it.person().name()).doesNotHaveDuplicates();
        assertThat(learners).extracting(Learner::nip).doesNotHaveDuplicates();
        assertThat(learners).extracting(Learner::number).isSorted().doesNotHaveDuplicates();
        assertThat(learners.getFirst().mail()).isEqualTo("peserta.01@dla.demo.example");
        assertThat(DlaCast.of(2025).groups()).isEqualTo(academy.groups());
    }
}
