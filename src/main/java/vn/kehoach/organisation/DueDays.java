package vn.kehoach.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

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
        return calendar.plus(LocalDate.now(clock), settings.number(locality, days));
    }

    public LocalDate nextWorkingDay() {
        return calendar.plus(LocalDate.now(clock), 1);
    }

    /** A day plus the working days that the setting grants. */
    public LocalDate after(LocalDate day, String locality, Setting days) {
        return calendar.plus(day, settings.number(locality, days));
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
        var left = Math.max(calendar.between(handedInOn, due), settings.number(locality, Setting.REWORK));
        return calendar.plus(LocalDate.now(clock), left);
    }

    /** Days on which something due on {@code due} is brought to mind; who waits with them skips those gone by. */
    public List<LocalDate> reminders(String locality, LocalDate due) {
        var working = calendar.roll(due);
        var before = settings.numbers(locality, Setting.REMIND_BEFORE).stream().map(n -> calendar.plus(working, -n));
        var after = settings.numbers(locality, Setting.REMIND_AFTER).stream().map(n -> calendar.plus(working, n));
        var weekly = IntStream.rangeClosed(1, settings.number(locality, Setting.REMIND_WEEKS_AFTER))
                .mapToObj(n ->
                        calendar.roll(calendar.plus(working, DAYS_BEFORE_WEEKLY).plusWeeks(n)));
        return Stream.of(before, after, weekly)
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }

    /** One courteous reminder before and one after, for units that are asked and not ordered. */
    public List<LocalDate> courtesies(LocalDate due) {
        return List.of(calendar.plus(due, -1), calendar.plus(due, 1));
    }

    /** How the office says how far a day is: {@code còn 3 ngày làm việc}. */
    public String distance(LocalDate due) {
        var today = LocalDate.now(clock);
        if (today.equals(due)) {
            return "đến hạn hôm nay";
        }
        var days = calendar.between(today, due);
        if (!isOver(due)) {
            return "còn " + days + " ngày làm việc";
        }
        return days == 0 ? "đã quá hạn, chưa qua ngày làm việc nào" : "quá hạn " + -days + " ngày làm việc";
    }

    public boolean isOver(LocalDate due) {
        return LocalDate.now(clock).isAfter(due);
    }
}
