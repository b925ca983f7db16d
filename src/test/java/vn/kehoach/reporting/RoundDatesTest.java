package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.InitialSettings;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.TestDueDays;
import vn.kehoach.planning.PlanHead;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;

/** Dates of the preset after Nghị định 09/2019/NĐ-CP, computed apart from the code. */
class RoundDatesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final LocalDate ISSUED = LocalDate.of(2026, 7, 10);

    private final InitialSettings settings = new InitialSettings();
    private final Plans plans = mock(Plans.class);

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-12-16, 2026-12-21",
        "2027, 2027-12-16, 2027-12-21",
        "2028, 2028-12-18, 2028-12-21",
        "2029, 2029-12-18, 2029-12-21",
        "2030, 2030-12-17, 2030-12-20"
    })
    void givenYear_thenUnitsAndLeaderAreDueAfterTheCutOff(int year, LocalDate unitsDue, LocalDate leaderDue) {
        // given
        var opened = LocalDate.of(year, 12, 1);
        // when
        var round = round(RoundKind.ANNUAL, year, opened, ISSUED);
        // then
        assertThat(round.due()).isEqualTo(unitsDue);
        assertThat(round.dataTo()).isEqualTo(LocalDate.of(year, 12, 14));
        assertThat(days(opened).after(round.dataTo(), "hai-duong", Setting.ANNUAL_LEADER_DAYS))
                .isEqualTo(leaderDue);
    }

    @Test
    void givenFirstYear_thenDataCountFromTheDayOfIssue() {
        // then
        assertThat(round(RoundKind.ANNUAL, 2026, LocalDate.of(2026, 12, 1), ISSUED)
                        .dataFrom())
                .isEqualTo(ISSUED);
        assertThat(round(RoundKind.ANNUAL, 2027, LocalDate.of(2027, 12, 1), ISSUED)
                        .dataFrom())
                .isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void givenPlanIssuedAfterTheCutOff_thenTheDataSpanIsNotReversed() {
        // when
        var round = round(RoundKind.ANNUAL, 2026, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 20));
        // then
        assertThat(round.dataFrom()).isEqualTo(round.dataTo()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void givenRoundOpenedLate_thenUnitsStillGetTheLeastTime() {
        // then
        assertThat(round(RoundKind.ANNUAL, 2026, LocalDate.of(2026, 12, 30), ISSUED)
                        .due())
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void givenSummaries_thenTheyCoverThePeriodFromItsIssue() {
        // when
        var interim = round(RoundKind.INTERIM, 2028, LocalDate.of(2029, 1, 8), ISSUED);
        var last = round(RoundKind.FINAL, 2030, LocalDate.of(2030, 12, 16), ISSUED);
        // then
        assertThat(interim.dataFrom()).isEqualTo(ISSUED);
        assertThat(interim.due()).isEqualTo(LocalDate.of(2029, 1, 22));
        assertThat(last.dataFrom()).isEqualTo(ISSUED);
        assertThat(last.dataTo()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(last.due()).isEqualTo(LocalDate.of(2031, 1, 8));
    }

    private Round round(RoundKind kind, int year, LocalDate today, @Nullable LocalDate issued) {
        when(plans.head(any())).thenReturn(new PlanHead("", "", "", "", "ISSUED", 2026, 2030, issued));
        var id = new RoundId("hai-duong", "BC-" + year + ".hai-duong");
        return new RoundDates(settings, days(today), plans).of(PLAN, id, kind, year);
    }

    private DueDays days(LocalDate today) {
        return TestDueDays.with(
                settings, Clock.fixed(today.atTime(8, 0).atZone(ZONE).toInstant(), ZONE));
    }
}
