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
        var known = locked(locality);
        put(locality, day, by);
        changed(locality, known);
    }

    /** The shipped word about that day holds again. */
    public void reset(String locality, LocalDate day, String by) {
        var known = locked(locality);
        remove(locality, day, by);
        changed(locality, known);
    }

    /** Takes all days of the notice of a year or none; a notice in its place takes back the days of the one before. */
    public void announce(String locality, YearlyNotice notice, String by) {
        var known = locked(locality);
        takeBack(locality, notice, by);
        notice.days().forEach(day -> put(locality, day, by));
        days.announce(locality, notice.year(), notice.source(), by);
        trail.record(AuditEntry.of(locality, AuditAct.CALENDAR_ANNOUNCED, by)
                .changing(Map.of(), Map.of("year", notice.year(), "source", notice.source())));
        changed(locality, known);
    }

    // One change after the other: each must know what the one before has left.
    private WorkingDays locked(String locality) {
        days.lock(locality);
        return calendar.of(locality);
    }

    private void changed(String locality, WorkingDays known) {
        if (!calendar.of(locality).worksAs(known)) {
            events.publishEvent(new CalendarChanged(locality, known));
        }
    }

    private void put(String locality, CalendarDay day, String by) {
        var before = said(locality, day.date());
        days.put(locality, day, by);
        record(locality, by, day.date(), before, said(locality, day.date()));
    }

    private void takeBack(String locality, YearlyNotice notice, String by) {
        var former = calendar.notices(locality).get(notice.year());
        var told = notice.days().stream().map(CalendarDay::date).toList();
        days.days(locality).stream()
                .filter(day ->
                        day.date().getYear() == notice.year() && day.source().equals(former))
                .filter(day -> !told.contains(day.date()))
                .forEach(day -> remove(locality, day.date(), by));
    }

    private void remove(String locality, LocalDate day, String by) {
        var before = said(locality, day);
        days.remove(locality, day);
        record(locality, by, day, before, said(locality, day));
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
