package vn.kehoach.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A handed-in report as those who sign and accept it see it. */
@Component
class ReportView {
    private final UnitReports reports;

    ReportView(UnitReports reports) {
        this.reports = reports;
    }

    Map<String, Object> of(RoundId round, String unit) {
        var fields = ReportFields.show(reports.latest(round, unit).orElseThrow());
        fields.put("nominations", reports.nominations(round, unit).orElse(""));
        fields.put(
                "figures",
                reports.figures(round, unit).stream()
                        .map(figure -> figure.reached() + "/" + figure.total() + " ("
                                + FigureWords.percent(figure.reached(), figure.total()) + "), cách thống kê: "
                                + figure.method())
                        .collect(Collectors.joining("\n")));
        return fields;
    }
}
