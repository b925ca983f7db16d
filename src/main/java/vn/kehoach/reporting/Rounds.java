package vn.kehoach.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.platform.Actor;

/** A round from its opening to the issued report. */
@Service
@Transactional
class Rounds {
    private final RoundRepository rounds;
    private final UnitReportRepository reports;
    private final RoundDates dates;
    private final Organisation organisation;
    private final CaseFile file;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            UnitReportRepository reports,
            RoundDates dates,
            Organisation organisation,
            CaseFile file,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.dates = dates;
        this.organisation = organisation;
        this.file = file;
        this.clock = clock;
    }

    /** Asks every unit of today for its report. */
    Round open(PlanRef plan, RoundId id, RoundKind kind, int year) {
        var round = dates.of(plan, id, kind, year);
        rounds.open(round, OffsetDateTime.now(clock));
        for (var unit : organisation.members(plan.locality(), LocalDate.now(clock))) {
            reports.expect(id, unit, round.due());
        }
        file.add(CaseEntry.of(id.locality(), id.id(), "serviceTask_openRound", Act.OPENED, Actor.SYSTEM));
        return round;
    }

    Round one(RoundId round) {
        return rounds.one(round);
    }

    List<UnitReport> reports(RoundId round) {
        return reports.of(round);
    }

    List<UnitReport> notAccepted(RoundId round) {
        return reports.of(round).stream().filter(report -> !report.isAccepted()).toList();
    }

    Unit unit(RoundId round, UnitReport report) {
        return organisation.unit(round.locality(), report.unitId());
    }

    /** The round goes on without the reports still missing; which ones and why stays on record. */
    void closeWithoutLate(RoundId round, String reason, String actor) {
        rounds.closeLate(round, reason, actor);
        reports.missing(round);
        file.add(CaseEntry.of(round.locality(), round.id(), "userTask_decideLateUnits", Act.CLOSED, actor)
                .saying(reason));
    }

    void write(RoundId round, ReportText text, String step, String actor, String content) {
        rounds.write(round, text, actor, OffsetDateTime.now(clock));
        file.add(CaseEntry.of(round.locality(), round.id(), step, Act.SUBMITTED, actor)
                .with(content));
    }
}
