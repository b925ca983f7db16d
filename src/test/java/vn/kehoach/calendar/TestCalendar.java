package vn.kehoach.calendar;

import org.mockito.Mockito;

/** The calendar of localities that have changed nothing of the shipped days. */
public final class TestCalendar {
    private TestCalendar() {}

    public static WorkingCalendar shipped() {
        return new WorkingCalendar(new ShippedDays(), Mockito.mock(CalendarRepository.class));
    }
}
