package vn.kehoach.reporting;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.ResultList;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;

/** What a report starts from: the last attempt, else what the unit has recorded. Nothing is asked twice. */
@Component
class ReportPrefill {
    private final UnitReports reports;
    private final UnitYears years;
    private final RoundRepository rounds;

    ReportPrefill(UnitReports reports, UnitYears years, RoundRepository rounds) {
        this.reports = reports;
        this.years = years;
        this.rounds = rounds;
    }

    ReportText of(Round round, String unit) {
        return reports.latest(round.roundId(), unit)
                .orElseGet(() -> new ReportText("", recorded(round, unit), "", "", null));
    }

    private String recorded(Round round, String unit) {
        return round.kind() == RoundKind.ANNUAL
                ? ResultList.of(years.assignments(new UnitYear(round.localityId(), unit, round.year())))
                : reportedBefore(round, unit);
    }

    private String reportedBefore(Round round, String unit) {
        return rounds.issuedYears(round.plan()).stream()
                .map(year -> "Năm " + year.year() + ":\n"
                        + reports.latest(year.roundId(), unit)
                                .map(ReportText::results)
                                .orElse("Chưa có thông tin kết quả."))
                .collect(Collectors.joining("\n\n"));
    }
}
