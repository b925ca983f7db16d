package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * A cycle is a list of days, {@code 2026-12-09 2026-12-11 else 2026-12-16}: the timer fires at 08:00 on each that is
 * still to come. Reminders follow working days and settings, which no ISO interval can say. The engine wants a new timer
 * to fire at least once: the day after {@code else} is for work that comes back when all listed days have gone by.
 */
final class ListedDaysCalendar extends CycleBusinessCalendar {
    private static final String ELSE = " else ";

    /** Asked for a new timer. */
    @Override
    public Date resolveDuedate(String days, @Nullable Date startDate) {
        var first = resolveDuedate(days, startDate, 0);
        return first != null ? first : Dates.morningOf(LocalDate.parse(days.split(ELSE)[1]));
    }

    /** Asked after each firing. */
    @Override
    public @Nullable Date resolveDuedate(String days, @Nullable Date startDate, long repeatOffset) {
        var now = ClockUtil.getCurrentTime();
        return Stream.of(days.split(ELSE)[0].split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> Dates.morningOf(LocalDate.parse(day)))
                .filter(moment -> moment.after(now))
                .findFirst()
                .orElse(null);
    }
}
