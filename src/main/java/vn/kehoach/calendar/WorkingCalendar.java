package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The working calendar of each locality: the shipped days, and in their place what the locality has changed. */
@Service
public class WorkingCalendar {
    private final ShippedDays shipped;
    private final CalendarRepository changed;

    WorkingCalendar(ShippedDays shipped, CalendarRepository changed) {
        this.shipped = shipped;
        this.changed = changed;
    }

    /** Read anew each time: a change holds from the next question on. Ask once for a whole list. */
    public WorkingDays of(String locality) {
        return new WorkingDays(days(locality), notices(locality).keySet());
    }

    /** The days of a year that are not like their day of the week, in their order. */
    public List<CalendarDay> of(String locality, int year) {
        return days(locality).stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /** The days at which the locality differs from the shipped calendar. */
    public Set<LocalDate> changedDays(String locality) {
        return changed.days(locality).stream().map(CalendarDay::date).collect(Collectors.toUnmodifiableSet());
    }

    /** What tells the days off of each announced year. */
    public Map<Integer, String> notices(String locality) {
        var notices = new HashMap<>(shipped.notices());
        notices.putAll(changed.notices(locality));
        return notices;
    }

    private Collection<CalendarDay> days(String locality) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        shipped.days().forEach(day -> days.put(day.date(), day));
        changed.days(locality).forEach(day -> days.put(day.date(), day));
        return days.values();
    }
}
