package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;

/** The reports of a round that have not been accepted yet, in words: those owed, and beside them those asked for. */
@Component
class OutstandingReports {
    private final Rounds rounds;

    OutstandingReports(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Whether no unit is late, and only units that were asked have not given their information. */
    boolean isOnlyRequested(RoundId round) {
        return rounds.notAccepted(round).stream().allMatch(UnitReport::requested);
    }

    /** Each late unit and where its report stands. */
    String late(RoundId round) {
        var due = rounds.one(round).due();
        return of(round, report -> !report.requested()).stream()
                .map(report ->
                        "- " + name(round, report) + ": " + report.status().words() + until(report, due))
                .collect(Collectors.joining("\n"));
    }

    /** The units that were asked: their names and nothing else. */
    String requested(RoundId round) {
        return of(round, UnitReport::requested).stream()
                .map(report -> "- " + name(round, report))
                .collect(Collectors.joining("\n"));
    }

    /** Units whose report was handed in and waits for us. */
    String waitingForUs(RoundId round) {
        return of(round, report -> report.status() == ReportStatus.SIGNED).stream()
                .map(report -> name(round, report))
                .collect(Collectors.joining(", "));
    }

    // More time was granted, or its clock began anew with a return.
    private static String until(UnitReport report, LocalDate due) {
        return report.due().isAfter(due) ? " (hạn riêng: " + Dates.show(report.due()) + ")" : "";
    }

    private List<UnitReport> of(RoundId round, Predicate<UnitReport> which) {
        return rounds.notAccepted(round).stream().filter(which).toList();
    }

    private String name(RoundId round, UnitReport report) {
        return rounds.unit(round, report).name();
    }
}
