package vn.kehoach.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of one locality, as known when it was asked for: Monday to Friday that is no day off, and days of rest
 * that are worked in exchange.
 */
public final class WorkingDays {
    private static final Set<DayOfWeek> REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CalendarDay> days;
    private final Set<Integer> announced;

    WorkingDays(Collection<CalendarDay> days, Set<Integer> announced) {
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
        this.announced = Set.copyOf(announced);
    }

    public boolean isWorking(LocalDate day) {
        var special = days.get(day);
        var ordinary = !REST.contains(day.getDayOfWeek());
        if (special == null) {
            return ordinary;
        }
        // A day of rest stays one when it is merely no holiday.
        return special.kind() == DayKind.SWAP_WORK || ordinary && special.isWorked();
    }

    /** Whether the same days are worked, whatever is said of them. */
    boolean worksAs(WorkingDays other) {
        return Stream.of(days, other.days)
                .flatMap(special -> special.keySet().stream())
                .allMatch(day -> isWorking(day) == other.isWorking(day));
    }

    /** Whether the yearly notice has come, so that all days off of that year are known. */
    public boolean isAnnounced(int year) {
        return announced.contains(year);
    }

    /** The day itself, or the next working day when it is none. */
    public LocalDate roll(LocalDate day) {
        var working = day;
        while (!isWorking(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** @param days working days to go, back when negative; the starting day is not counted */
    public LocalDate plus(LocalDate from, int days) {
        var step = Integer.signum(days);
        var day = from;
        for (var left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
