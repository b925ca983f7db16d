package vn.kehoach.platform;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/**
 * A cycle is a list of days, {@code 2026-12-09 2026-12-11 2026-12-16}: the timer fires at 08:00 on each that is still
 * to come. Reminders follow working days and settings, which no ISO interval can say.
 */
final class ListedDaysCalendar extends CycleBusinessCalendar {
    @Override
    public @Nullable Date resolveDuedate(String days, @Nullable Date startDate, long repeatOffset) {
        var now = ClockUtil.getCurrentTime();
        for (var day : days.split(" ")) {
            var moment = Dates.morningOf(LocalDate.parse(day));
            if (moment.after(now)) {
                return moment;
            }
        }
        return null;
    }
}
