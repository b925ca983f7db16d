package vn.kehoach.reporting;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a round asked for and got, by member. Units that are asked and not ordered are counted beside the others:
 * nothing of theirs is missing or late.
 *
 * @param expected reports owed; when the round is closed, those accepted and those missing
 * @param late of those accepted
 * @param requested units that were asked for information
 * @param informed of those asked, how many gave it
 */
record ReportCounts(long expected, long accepted, long late, long missing, long requested, long informed) {
    static ReportCounts of(List<UnitReport> reports) {
        var owed = reports.stream().filter(report -> !report.requested()).toList();
        var asked = reports.stream().filter(UnitReport::requested).toList();
        return new ReportCounts(
                owed.size(),
                count(owed, UnitReport::isAccepted),
                count(owed, report -> report.isAccepted() && report.late()),
                count(owed, report -> report.status() == ReportStatus.MISSING),
                asked.size(),
                count(asked, UnitReport::isAccepted));
    }

    private static long count(List<UnitReport> reports, Predicate<UnitReport> which) {
        return reports.stream().filter(which).count();
    }
}
