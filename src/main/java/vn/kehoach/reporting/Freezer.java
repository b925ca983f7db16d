package vn.kehoach.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Actor;

/** Keeps the figures of a round as they were when its report was issued. */
@Service
@Transactional
class Freezer {
    private final RoundRepository rounds;
    private final UnitReportRepository reports;
    private final FigureRepository figures;
    private final Plans plans;
    private final AuditTrail trail;

    Freezer(
            RoundRepository rounds,
            UnitReportRepository reports,
            FigureRepository figures,
            Plans plans,
            AuditTrail trail) {
        this.rounds = rounds;
        this.reports = reports;
        this.figures = figures;
        this.plans = plans;
        this.trail = trail;
    }

    void freeze(RoundId id) {
        var round = rounds.one(id);
        var frozen = new LinkedHashMap<String, Object>();
        var sums = figures.sums(id);
        for (var indicator : plans.indicators(round.plan())) {
            sums.stream()
                    .filter(sum -> sum.clauseId().equals(indicator.clauseId()))
                    .forEach(sum -> {
                        figures.freeze(id, indicator, sum);
                        frozen.put(sum.clauseId(), sum.reached() + "/" + sum.total());
                    });
        }
        counts(round).forEach((name, count) -> {
            figures.freeze(id, name, count);
            frozen.put(name, count);
        });
        rounds.issued(id);
        trail.record(AuditEntry.of(id.locality(), AuditAct.FIGURES_FROZEN, Actor.SYSTEM)
                .on(id.id())
                .changing(Map.of(), frozen));
    }

    private Map<String, Long> counts(Round round) {
        var counts = new LinkedHashMap<String, Long>();
        var all = ReportCounts.of(reports.of(round.roundId()));
        counts.put("reports.expected", all.expected());
        counts.put("reports.accepted", all.accepted());
        counts.put("reports.missing", all.missing());
        counts.put("reports.late", all.late());
        counts.put("reports.requested", all.requested());
        counts.put("reports.informed", all.informed());
        var duties = figures.duties(round.plan(), round.year());
        counts.put("duties.done", duties.done());
        counts.put("duties.carriedOver", duties.carriedOver());
        counts.put("duties.open", duties.open());
        counts.put("events", duties.events());
        counts.put("participants", duties.participants());
        return counts;
    }
}
