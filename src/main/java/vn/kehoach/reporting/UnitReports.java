package vn.kehoach.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.reporting.ReportVersionRepository.Attempt;

/** The report of one unit: handed in, signed, accepted or returned. Every attempt is kept. */
@Service
@Transactional
class UnitReports {
    private final UnitReportRepository reports;
    private final ReportVersionRepository versions;
    private final NominationRepository nominations;
    private final DueDays days;
    private final CaseFile file;
    private final Clock clock;

    UnitReports(
            UnitReportRepository reports,
            ReportVersionRepository versions,
            NominationRepository nominations,
            DueDays days,
            CaseFile file,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.nominations = nominations;
        this.days = days;
        this.file = file;
        this.clock = clock;
    }

    UnitReport one(RoundId round, String unit) {
        return reports.one(round, unit);
    }

    Optional<ReportText> latest(RoundId round, String unit) {
        return versions.latest(round, unit);
    }

    Optional<String> nominations(RoundId round, String unit) {
        return versions.nominations(round, unit);
    }

    List<Figure> figures(RoundId round, String unit) {
        return versions.figures(round, unit);
    }

    void submit(
            RoundId round,
            String unit,
            ReportText text,
            @Nullable String nominated,
            List<Figure> figures,
            Typed typed) {
        var due = reports.one(round, unit).due();
        var attempt = new Attempt(round, unit, reports.submitted(round, unit), typed.actor());
        versions.add(attempt, text, nominated, due, OffsetDateTime.now(clock));
        figures.forEach(figure -> versions.addFigure(attempt, figure));
        var entry = CaseEntry.of(
                round.locality(), round.reportKey(unit), "userTask_writeReport", Act.SUBMITTED, typed.actor());
        file.add(entry.by(unit).with(typed.content()));
    }

    /** With the head's signature the unit has handed in: this day decides whether it was on time. */
    void signed(RoundId round, String unit) {
        reports.signed(round, unit, LocalDate.now(clock));
    }

    void accepted(RoundId round, String unit) {
        reports.accepted(round, unit, LocalDate.now(clock));
        versions.nominations(round, unit).ifPresent(text -> nominations.replace(round, unit, text));
    }

    /** The unit's own head sends it back: the clock of the unit runs on. */
    LocalDate returnedInside(RoundId round, String unit) {
        var due = reports.one(round, unit).due();
        reports.returned(round, unit, due);
        return due;
    }

    /**
     * The receiver sends it back: the unit gets the working days it had left when it handed in, and never less than the
     * least time for rework.
     *
     * @return the new deadline
     */
    LocalDate returned(RoundId round, String unit, LocalDate signedOn) {
        var report = reports.one(round, unit);
        var due = days.afterReturn(round.locality(), signedOn, report.due());
        reports.returned(round, unit, due);
        return due;
    }

    /** Who typed, and everything that was typed. */
    record Typed(String actor, String content) {}
}
