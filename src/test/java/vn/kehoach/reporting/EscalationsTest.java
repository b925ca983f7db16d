package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static vn.kehoach.reporting.RoundFixture.DUE;
import static vn.kehoach.reporting.RoundFixture.FRONT;
import static vn.kehoach.reporting.RoundFixture.HEALTH;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.SomeUnits;
import vn.kehoach.reminder.NoticeKind;
import vn.kehoach.reminder.Notices;

class EscalationsTest {
    private static final RoundId ROUND = RoundFixture.annual();

    private final UnitReports reports = mock(UnitReports.class);
    private final Organisation organisation = mock(Organisation.class);
    private final Notices notices = mock(Notices.class);
    private final DeadlineWords words = mock(DeadlineWords.class);
    private final Escalations escalations = new Escalations(reports, organisation, notices, words);

    @BeforeEach
    void threeDaysLate() {
        SomeUnits.live(organisation);
        var deadlines = mock(LocalDeadlines.class);
        when(words.in(ROUND.locality())).thenReturn(deadlines);
        when(deadlines.distance(DUE)).thenReturn("quá hạn 3 ngày làm việc");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, chưa nộp",
        "RETURNED, 'đã trả lại, chưa nộp lại'",
        "SUBMITTED, chờ thủ trưởng đơn vị ký",
        "SIGNED, chờ tiếp nhận"
    })
    void givenLateReport_thenSuperiorsReadWhereItStands(ReportStatus status, String words) {
        // given
        when(reports.one(ROUND, HEALTH)).thenReturn(RoundFixture.report(HEALTH, status));
        // when
        escalations.reportOverdue(ROUND, HEALTH);
        // then
        var text = ArgumentCaptor.forClass(String.class);
        verify(notices, atLeastOnce()).write(any(), any(), any(), any(), any(), text.capture(), eq(DUE));
        assertThat(text.getAllValues())
                .hasSize(3)
                .containsOnly("Trạm Y tế: báo cáo " + words + ", quá hạn 3 ngày làm việc. Hạn: 16/12/2026");
    }

    @Test
    void givenUnitThatIsOnlyAsked_thenNobodyIsTold() {
        // given
        when(reports.one(ROUND, FRONT)).thenReturn(RoundFixture.report(FRONT, ReportStatus.OPEN));
        // when
        escalations.reportOverdue(ROUND, FRONT);
        // then
        verifyNoInteractions(notices);
    }

    @Test
    void givenNobodyDecidesOnTheRound_thenTheHeadOfTheOfficeAndTheViceChairAreTold() {
        // when
        escalations.decisionOverdue(RoundFixture.round(ROUND, RoundKind.ANNUAL));
        // then
        var text = "Phòng Văn hóa - Xã hội chưa quyết định chờ thêm hay khép kỳ: "
                + "Báo cáo kết quả thực hiện Kế hoạch năm 2026";
        for (var superior : new String[] {SomeUnits.FOCAL.id() + ".head", "hai-duong.vice-chair"}) {
            verify(notices).write("hai-duong", NoticeKind.ESCALATION, superior, ROUND.id(), null, text, null);
        }
    }
}
