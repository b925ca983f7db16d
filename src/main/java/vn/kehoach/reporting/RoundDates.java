package vn.kehoach.reporting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;

/** Which data a round asks for and until when: Nghị định 09/2019/NĐ-CP where it speaks, settings elsewhere. */
@Component
class RoundDates {
    private final Settings settings;
    private final DueDays days;
    private final Plans plans;

    RoundDates(Settings settings, DueDays days, Plans plans) {
        this.settings = settings;
        this.days = days;
        this.plans = plans;
    }

    Round of(PlanRef plan, RoundId id, RoundKind kind, int year) {
        var to = dataTo(plan.locality(), kind, year);
        var from = dataFrom(plan, kind, year);
        var due = days.noEarlierThanRework(plan.locality(), due(plan.locality(), kind, to));
        return new Round(
                plan.locality(),
                id.id(),
                plan.planId(),
                plan.version(),
                kind,
                year,
                from.isAfter(to) ? to : from,
                to,
                due,
                null);
    }

    private LocalDate dataTo(String locality, RoundKind kind, int year) {
        return settings.day(locality, kind == RoundKind.FINAL ? Setting.FINAL_CUTOFF : Setting.DATA_CUTOFF, year);
    }

    // The first period starts on the day of issue: nothing was done under a plan that did not exist.
    private LocalDate dataFrom(PlanRef plan, RoundKind kind, int year) {
        var issued = plans.head(plan).issuedOn();
        var yearStart =
                settings.day(plan.locality(), Setting.DATA_CUTOFF, year - 1).plusDays(1);
        if (issued == null) {
            return yearStart;
        }
        return kind == RoundKind.ANNUAL && yearStart.isAfter(issued) ? yearStart : issued;
    }

    private LocalDate due(String locality, RoundKind kind, LocalDate to) {
        return switch (kind) {
            case ANNUAL -> days.after(to, locality, Setting.ANNUAL_UNIT_DAYS);
            case INTERIM -> days.within(locality, Setting.INTERIM_UNIT_DAYS);
            case FINAL ->
                later(
                        days.after(to, locality, Setting.FINAL_UNIT_DAYS),
                        days.within(locality, Setting.INTERIM_UNIT_DAYS));
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
