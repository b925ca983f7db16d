package vn.kehoach.reporting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.planning.Plans;

/** Keeps the figures of a round as they were when its report was issued. */
@Service
@Transactional
class Freezer {
    private final RoundRepository rounds;
    private final UnitReportRepository reports;
    private final FigureRepository figures;
    private final Plans plans;

    Freezer(RoundRepository rounds, UnitReportRepository reports, FigureRepository figures, Plans plans) {
        this.rounds = rounds;
        this.reports = reports;
        this.figures = figures;
        this.plans = plans;
    }

    void freeze(RoundId id) {
        var round = rounds.one(id);
        var sums = figures.sums(id);
        for (var indicator : plans.indicators(round.plan())) {
            sums.stream()
                    .filter(sum -> sum.clauseId().equals(indicator.clauseId()))
                    .forEach(sum -> figures.freeze(id, indicator, sum));
        }
        freezeReports(id);
        freezeDuties(round);
        rounds.issued(id);
    }

    private void freezeReports(RoundId id) {
        var counts = ReportCounts.of(reports.of(id));
        figures.freeze(id, "reports.expected", counts.expected());
        figures.freeze(id, "reports.accepted", counts.accepted());
        figures.freeze(id, "reports.missing", counts.missing());
        figures.freeze(id, "reports.late", counts.late());
        figures.freeze(id, "reports.requested", counts.requested());
        figures.freeze(id, "reports.informed", counts.informed());
    }

    private void freezeDuties(Round round) {
        var duties = figures.duties(round.plan(), round.year());
        figures.freeze(round.roundId(), "duties.done", duties.done());
        figures.freeze(round.roundId(), "duties.carriedOver", duties.carriedOver());
        figures.freeze(round.roundId(), "duties.open", duties.open());
        figures.freeze(round.roundId(), "events", duties.events());
        figures.freeze(round.roundId(), "participants", duties.participants());
    }
}
