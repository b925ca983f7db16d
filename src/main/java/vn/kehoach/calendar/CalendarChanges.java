package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** Changes the calendar of a locality; each change is on the audit trail and told to who has computed with it. */
@Service
@Transactional
public class CalendarChanges {
    private final WorkingCalendar calendar;
    private final CalendarRepository days;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    CalendarChanges(
            WorkingCalendar calendar, CalendarRepository days, AuditTrail trail, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.days = days;
        this.trail = trail;
        this.events = events;
    }

    public void set(String locality, CalendarDay day, String by) {
        var known = calendar.of(locality);
        put(locality, day, by);
        events.publishEvent(new CalendarChanged(locality, known));
    }

    /** The shipped word about that day holds again. */
    public void reset(String locality, LocalDate day, String by) {
        var known = calendar.of(locality);
        var before = said(locality, day);
        days.remove(locality, day);
        record(locality, by, day, before, said(locality, day));
        events.publishEvent(new CalendarChanged(locality, known));
    }

    /** Takes all days of the notice of a year or none. */
    public void announce(String locality, YearlyNotice notice, String by) {
        var known = calendar.of(locality);
        notice.days().forEach(day -> put(locality, day, by));
        days.announce(locality, notice.year(), notice.source(), by);
        trail.record(AuditEntry.of(locality, AuditAct.CALENDAR_ANNOUNCED, by)
                .changing(Map.of(), Map.of("year", notice.year(), "source", notice.source())));
        events.publishEvent(new CalendarChanged(locality, known));
    }

    private void put(String locality, CalendarDay day, String by) {
        var before = said(locality, day.date());
        days.put(locality, day, by);
        record(locality, by, day.date(), before, said(locality, day.date()));
    }

    private void record(String locality, String by, LocalDate day, String before, String after) {
        if (!before.equals(after)) {
            trail.record(AuditEntry.of(locality, AuditAct.CALENDAR_CHANGED, by)
                    .changing(
                            Map.of("day", day.toString(), "said", before),
                            Map.of("day", day.toString(), "said", after)));
        }
    }

    private String said(String locality, LocalDate date) {
        return day(calendar.of(locality, date.getYear()), date)
                .map(day -> day.kind().words() + ": " + day.name() + " (" + day.source() + ")")
                .orElse("");
    }

    private static Optional<CalendarDay> day(List<CalendarDay> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }
}
