package vn.kehoach.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.platform.ProcessSteps;

class AbsenceProcessTest {
    private static final String LOCALITY = "hai-duong";
    private static final String BEGINS = "event_absenceBegins";
    private static final String ENDS = "event_absenceEnds";
    private static final int ID = 17;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 16);

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("absence");

    private Absences absences;

    @BeforeEach
    void announce() {
        absences = steps.bean(Absences.class);
        known(FIRST, LAST);
    }

    @Test
    void givenAnnounced_thenItBeginsOnTheFirstDayAndEndsAfterTheLast() {
        // given
        var absence = start();
        assertThat(steps.jobs().due(BEGINS)).isEqualTo(LocalDateTime.of(2026, 10, 12, 0, 0));
        verify(absences, never()).begin(LOCALITY, ID);
        // when
        steps.jobs().fireTimer(BEGINS);
        // then
        verify(absences).begin(LOCALITY, ID);
        verify(absences, never()).finish(LOCALITY, ID);
        assertThat(steps.jobs().due(ENDS)).isEqualTo(LocalDateTime.of(2026, 10, 17, 0, 0));
        // when
        steps.jobs().fireTimer(ENDS);
        // then
        verify(absences).finish(LOCALITY, ID);
        assertThat(absence).isEnded().hasPassed("endEvent_backAtWork");
    }

    @Test
    void givenAnnounced_whenDropped_thenNothingBeginsAndTheCaseEnds() {
        // given
        var absence = start();
        // when
        endEarly();
        // then
        verify(absences, never()).begin(LOCALITY, ID);
        verify(absences).finish(LOCALITY, ID);
        assertThat(absence).isEnded();
        assertThat(steps.jobs().waiting(BEGINS)).isZero();
    }

    @Test
    void givenRunning_whenBackEarly_thenTheTimerOfTheEndIsGone() {
        // given
        var absence = start();
        steps.jobs().fireTimer(BEGINS);
        // when
        endEarly();
        // then
        verify(absences).finish(LOCALITY, ID);
        assertThat(absence).isEnded();
        assertThat(steps.jobs().waiting(ENDS)).isZero();
    }

    @Test
    void givenDaysMoved_thenTheWaitingTimerFollows() {
        // given
        start();
        known(FIRST.plusDays(3), LAST.plusDays(5));
        // when
        recalculate(BEGINS);
        // then
        assertThat(steps.jobs().due(BEGINS)).isEqualTo(LocalDateTime.of(2026, 10, 15, 0, 0));
        // when
        steps.jobs().fireTimer(BEGINS);
        known(FIRST, LAST.plusDays(1));
        recalculate(ENDS);
        // then
        assertThat(steps.jobs().due(ENDS)).isEqualTo(LocalDateTime.of(2026, 10, 18, 0, 0));
    }

    private void known(LocalDate first, LocalDate last) {
        when(absences.one(LOCALITY, ID))
                .thenReturn(new Absence(
                        LOCALITY, ID, "hai-duong.a", "hai-duong.b", first, last, AbsenceState.ANNOUNCED, 1));
    }

    private static ProcessInstance start() {
        return steps.start("VM-17.hai-duong.a", Map.of("absence", ID));
    }

    private static void endEarly() {
        runtimeService()
                .createMessageCorrelation(AbsenceProcess.ENDED_EARLY)
                .tenantId(LOCALITY)
                .processInstanceBusinessKey("VM-17.hai-duong.a")
                .correlate();
    }

    private static void recalculate(String timer) {
        var job = managementService().createJobQuery().activityId(timer).singleResult();
        managementService().recalculateJobDuedate(job.getId(), false);
    }
}
