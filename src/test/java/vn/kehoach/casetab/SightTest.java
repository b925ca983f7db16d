package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.platform.ReadableTask;

class SightTest {
    private static final Sight COMMENTING = new Sight(false, "hd.a", null);
    private static final Sight WHOLE = new Sight(true, null, null);

    @Test
    void givenUnitAmongOthers_thenItSeesItsOwnWordsAndWhatConcernsEveryUnit() {
        assertThat(COMMENTING.shows(entry(Act.COMMENTED, "userTask_comment", "hd.a", null)))
                .isTrue();
        assertThat(COMMENTING.shows(entry(Act.COMMENTED, "userTask_comment", "hd.b", null)))
                .isFalse();
        assertThat(COMMENTING.shows(entry(Act.SUBMITTED, "userTask_draftPlan", null, null)))
                .isTrue();
        assertThat(COMMENTING.shows(entry(Act.RETURNED, "userTask_approve", null, null)))
                .isFalse();
        assertThat(COMMENTING.showsText(entry(Act.SUBMITTED, "userTask_finalizePlan", null, null)))
                .isFalse();
    }

    @Test
    void givenPost_thenItSeesTheWholeCase() {
        assertThat(WHOLE.shows(entry(Act.COMMENTED, "userTask_comment", "hd.b", null)))
                .isTrue();
        assertThat(WHOLE.showsText(entry(Act.SUBMITTED, "userTask_finalizePlan", null, null)))
                .isTrue();
    }

    @Test
    void givenUnitOfTheCase_thenNothingFiledByAnotherUnitIsShown() {
        assertThat(new Sight(true, "hd.a", null).shows(entry(Act.SUBMITTED, "userTask_writeReport", "hd.b", null)))
                .isFalse();
    }

    @Test
    void givenTaskOfOneDuty_thenResultsOfOtherDutiesAreLeftOut() {
        // given
        var sight = new Sight(true, "hd.a", "duty-1");
        // then
        assertThat(sight.shows(entry(Act.SUBMITTED, "userTask_reportDuty", "hd.a", "duty-1")))
                .isTrue();
        assertThat(sight.shows(entry(Act.SUBMITTED, "userTask_reportDuty", "hd.a", "duty-2")))
                .isFalse();
        assertThat(sight.shows(entry(Act.SUBMITTED, "userTask_writeUnitPlan", "hd.a", null)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "plan-drafting, userTask_comment, false",
        "plan-drafting, userTask_finalizePlan, true",
        "period-summary, userTask_giveOpinion, false",
        "unit-report, userTask_acceptReport, true",
        "some-new-process, userTask_anything, false"
    })
    void givenTask_thenOnlyThoseOfKnownProcessesShowTheWholeCase(String process, String step, boolean whole) {
        // given
        var task = new ReadableTask("1", "Việc", step, process, "KH-x/v1", "hd", null, null, new Date(), Map.of());
        // then
        assertThat(Sight.of(task, "hd.a").whole()).isEqualTo(whole);
    }

    private static FiledEntry entry(Act act, String step, @Nullable String unit, @Nullable String note) {
        return new FiledEntry(
                1,
                step,
                act,
                unit,
                null,
                note,
                null,
                "ai",
                null,
                null,
                OffsetDateTime.parse("2026-12-11T09:00:00+07:00"));
    }
}
