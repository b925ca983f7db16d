package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.reporting.ReportStatus.ACCEPTED;
import static vn.kehoach.reporting.ReportStatus.MISSING;
import static vn.kehoach.reporting.ReportStatus.NOT_INFORMED;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCountsTest {
    @Test
    void givenUnitsThatAreAsked_thenTheyStandBesideTheCountOfReports() {
        // given
        var reports = List.of(
                report(false, ACCEPTED, false),
                report(false, ACCEPTED, true),
                report(false, MISSING, true),
                report(true, ACCEPTED, false),
                report(true, NOT_INFORMED, false));
        // when
        var counts = ReportCounts.of(reports);
        // then
        assertThat(counts).isEqualTo(new ReportCounts(3, 2, 1, 1, 2, 1));
        assertThat(counts.accepted() + counts.missing()).isEqualTo(counts.expected());
    }

    private static UnitReport report(boolean requested, ReportStatus status, boolean late) {
        return new UnitReport("don-vi", requested, status, RoundFixture.DUE, 1, late, null, null);
    }
}
