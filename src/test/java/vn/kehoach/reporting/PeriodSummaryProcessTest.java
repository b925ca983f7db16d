package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kehoach.reporting.RoundFixture.REPORT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.ProcessSteps;
import vn.kehoach.reminder.Reminding;
import vn.kehoach.reporting.NominationRepository.Nomination;

class PeriodSummaryProcessTest {
    private static final RoundId ROUND = new RoundId("hai-duong", "SK-2026.hai-duong");
    private static final String WRITER = RoundFixture.FOCAL + ".staff";
    private static final String FRONT = SomeUnits.FRONT.id() + ".staff";
    private static final String GIVE_OPINION = "userTask_giveOpinion";
    private static final String OPINION_DUE = "event_opinionDue";
    private static final String NO_OPINION = "serviceTask_recordNoOpinion";
    private static final String REVIEW_NOMINATIONS = "userTask_reviewNominations";
    private static final String WRITE_SUMMARY = "userTask_writeSummary";
    private static final String COLLECTION = "report-collection";
    private static final String APPROVAL = "document-approval";
    private static final Map<String, String> OPINION = Map.of("opinion", "Nhân dân đồng tình");
    private static final Map<String, Object> CHOSEN = Map.of("chosen", List.of("hai-duong.tram-y-te#1"));

    @RegisterExtension
    static final ProcessSteps steps = ProcessSteps.covers("period-summary");

    @BeforeEach
    void openRound() {
        RoundFixture.isKnown(steps, ROUND, RoundKind.INTERIM);
        when(steps.bean(NominationRepository.class).of(ROUND))
                .thenReturn(List.of(new Nomination(RoundFixture.HEALTH, 1, "Tập thể Trạm Y tế", null)));
        when(steps.bean(FrozenYears.class).words(RoundFixture.PLAN)).thenReturn("Năm 2026: 3 nhiệm vụ hoàn thành");
        when(steps.bean(SummaryDraft.class).draft(ROUND)).thenReturn(new ReportText("", "", "", "", null));
        steps.stub(COLLECTION);
        steps.stub(APPROVAL);
    }

    @Test
    void givenOpinionAndReports_thenSummaryIsIssued() {
        // given
        var summary = start();
        // when
        steps.completeTask(GIVE_OPINION, FRONT, OPINION);
        steps.endCalled(COLLECTION, Map.of());
        steps.completeTask(REVIEW_NOMINATIONS, WRITER, CHOSEN);
        steps.completeTask(WRITE_SUMMARY, WRITER, REPORT);
        steps.endCalled(APPROVAL, Map.of("outcome", "ISSUED"));
        // then
        assertThat(summary).isEnded().hasPassed("serviceTask_closeSummary", "endEvent_summaryIssued");
        verify(steps.bean(FrontOpinions.class)).record(ROUND, "Nhân dân đồng tình", FRONT);
        verify(steps.bean(NominationRepository.class)).choose(ROUND, List.of("hai-duong.tram-y-te#1"));
        verify(steps.bean(Rounds.class)).write(eq(ROUND), any(), eq(WRITE_SUMMARY), eq(WRITER), any());
        verify(steps.bean(Freezer.class)).freeze(ROUND);
    }

    @Test
    void givenMatTranIsSilent_thenThatIsRecordedAndTheSummaryGoesOn() {
        // given
        start();
        steps.endCalled(COLLECTION, Map.of());
        assertThat(steps.due(GIVE_OPINION)).isEqualTo(LocalDateTime.of(2026, 10, 15, 17, 0));
        assertThat(steps.jobs().due(OPINION_DUE)).isEqualTo(LocalDateTime.of(2026, 10, 16, 17, 0));
        // when
        steps.jobs().fireTimer(OPINION_DUE);
        // then
        verify(steps.bean(FrontOpinions.class)).record(ROUND, null, Actor.SYSTEM);
        assertThat(steps.tasks(GIVE_OPINION)).isEmpty();
        steps.task(REVIEW_NOMINATIONS, RoundFixture.FOCAL);
    }

    @Test
    void givenOpinionIsGivenInTime_thenNoSilenceIsRecorded() {
        // given
        var summary = start();
        // when
        steps.completeTask(GIVE_OPINION, FRONT, OPINION);
        // then
        assertThat(steps.jobs().waiting(OPINION_DUE)).isZero();
        assertThat(summary).hasNotPassed(NO_OPINION);
        assertThat(steps.tasks(REVIEW_NOMINATIONS)).isEmpty();
    }

    @Test
    void givenSummaryIsReturned_thenItIsWrittenAgain() {
        // given
        start();
        steps.completeTask(GIVE_OPINION, FRONT, OPINION);
        steps.endCalled(COLLECTION, Map.of());
        steps.completeTask(REVIEW_NOMINATIONS, WRITER, CHOSEN);
        steps.completeTask(WRITE_SUMMARY, WRITER, REPORT);
        // when
        steps.endCalled(APPROVAL, Map.of("outcome", "RETURN"));
        // then
        steps.task(WRITE_SUMMARY, RoundFixture.FOCAL);
        verify(steps.bean(Freezer.class), never()).freeze(any());
    }

    @Test
    void givenSummaryWaits_thenEveryStepIsRemindedOf() {
        // given
        start();
        steps.endCalled(COLLECTION, Map.of());
        // when, then
        assertThat(Reminding.upTheLadder(steps, GIVE_OPINION)).hasSize(2);
        steps.completeTask(GIVE_OPINION, FRONT, OPINION);
        Reminding.upTheLadder(steps, REVIEW_NOMINATIONS);
        steps.completeTask(REVIEW_NOMINATIONS, WRITER, CHOSEN);
        Reminding.upTheLadder(steps, WRITE_SUMMARY);
    }

    @Test
    void givenWrongForms_thenTheyAreRefused() {
        // given
        start();
        steps.endCalled(COLLECTION, Map.of());
        // when, then
        assertThat(steps.refused(GIVE_OPINION, FRONT, Map.of())).isEqualTo("Chưa nhập “Ý kiến của Mặt trận”.");
        assertThat(steps.refusedWithoutLogin(GIVE_OPINION, OPINION)).contains("Đề nghị đăng nhập lại");
        steps.denied(GIVE_OPINION, WRITER, OPINION);
        steps.completeTask(GIVE_OPINION, FRONT, OPINION);
        assertThat(steps.refused(REVIEW_NOMINATIONS, WRITER, Map.of("chosen", List.of("hai-duong.cong-an#1"))))
                .startsWith("Danh sách đề nghị biểu dương đã thay đổi.");
        steps.completeTask(REVIEW_NOMINATIONS, WRITER, CHOSEN);
        assertThat(steps.refused(WRITE_SUMMARY, WRITER, Map.of())).startsWith("Chưa nhập");
        verify(steps.bean(Rounds.class), never()).write(any(), any(), any(), any(), any());
    }

    private static ProcessInstance start() {
        var variables = RoundFixture.variables(ROUND, RoundKind.INTERIM);
        return steps.start(ROUND.id(), variables);
    }
}
