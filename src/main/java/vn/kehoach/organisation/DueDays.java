package vn.kehoach.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.kehoach.calendar.WorkingCalendar;

/** Turns settings into days: when a step is due, when a year opens, how long rework takes. */
@Service
public class DueDays {
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueDays(Settings settings, WorkingCalendar calendar, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Today plus the working days that the setting grants. */
    public LocalDate within(String locality, Setting days) {
        return calendar.of(locality).plus(LocalDate.now(clock), settings.number(locality, days));
    }

    public LocalDate nextWorkingDay(String locality) {
        return calendar.of(locality).plus(LocalDate.now(clock), 1);
    }

    /** A day plus the working days that the setting grants. */
    public LocalDate after(LocalDate day, String locality, Setting days) {
        return calendar.of(locality).plus(day, settings.number(locality, days));
    }

    /** The day that the setting names in that year, or the next working day. */
    public LocalDate opens(String locality, Setting day, int year) {
        return calendar.of(locality).roll(settings.day(locality, day, year));
    }

    /** When the draft of the annual report is due to the leader: some working days after the cut-off of the year. */
    public LocalDate leaderDraft(String locality, int year) {
        var cutoff = settings.day(locality, Setting.DATA_CUTOFF, year);
        return noEarlierThanRework(locality, after(cutoff, locality, Setting.ANNUAL_LEADER_DAYS));
    }

    /** Whoever gets work late or back still gets the least time for it. */
    public LocalDate noEarlierThanRework(String locality, LocalDate day) {
        var least = within(locality, Setting.REWORK);
        return day.isBefore(least) ? least : day;
    }

    /**
     * The deadline of something handed in and returned today: the working days left on the day of handing in, at least
     * the least time for rework.
     */
    public LocalDate afterReturn(String locality, LocalDate handedInOn, LocalDate due) {
        var working = calendar.of(locality);
        var left = Math.max(working.between(handedInOn, due), settings.number(locality, Setting.REWORK));
        return working.plus(LocalDate.now(clock), left);
    }

    public boolean isOver(LocalDate due) {
        return LocalDate.now(clock).isAfter(due);
    }
}
