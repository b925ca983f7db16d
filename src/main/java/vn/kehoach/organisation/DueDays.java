package vn.kehoach.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.kehoach.calendar.WorkingCalendar;

/** Turns settings into days: when a step is due, when to remind of it, when to tell the superior. */
@Service
public class DueDays {
    private static final int DAYS_BEFORE_WEEKLY = 7;

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

    /** Days on which something due on {@code due} is brought to mind; who waits with them skips those gone by. */
    public List<LocalDate> reminders(String locality, LocalDate due) {
        var days = calendar.of(locality);
        var working = days.roll(due);
        var before = settings.numbers(locality, Setting.REMIND_BEFORE).stream().map(n -> days.plus(working, -n));
        var after = settings.numbers(locality, Setting.REMIND_AFTER).stream().map(n -> days.plus(working, n));
        var weekly = IntStream.rangeClosed(1, settings.number(locality, Setting.REMIND_WEEKS_AFTER))
                .mapToObj(n -> days.roll(days.plus(working, DAYS_BEFORE_WEEKLY).plusWeeks(n)));
        return Stream.of(before, after, weekly)
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }

    /** One courteous reminder before and one after, for units that are asked and not ordered. */
    public List<LocalDate> courtesies(String locality, LocalDate due) {
        var days = calendar.of(locality);
        return List.of(days.plus(due, -1), days.plus(due, 1));
    }

    public boolean isOver(LocalDate due) {
        return LocalDate.now(clock).isAfter(due);
    }
}
