package vn.kehoach.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.calendar.WorkingDays;

/** The days on which one waiting task is brought to mind, and of whom on each of them. */
final class Ladder {
    private static final List<Rung> UPWARD = List.of(Rung.HEAD, Rung.FOCAL_UNIT, Rung.OFFICE, Rung.VICE_CHAIR);
    private static final int DAYS_LOOKED_THROUGH = 400;
    private static final int WEEK = 7;
    // Tết can move the reminders of two weeks to one day.
    private static final int WEEKS_MOVED = 2;

    private final WorkingDays days;
    private final Map<LocalDate, Set<Rung>> told = new HashMap<>();
    private final LocalDate last;
    private final boolean weekly;

    /** @param given the day the task appeared */
    Ladder(WorkingDays days, LadderRules rules, LocalDate given, LocalDate due) {
        this.days = days;
        this.weekly = rules.weekly();
        var working = days.roll(due);
        rules.before().forEach(n -> tell(days.plus(working, -n), Rung.BEFORE));
        rules.after().forEach(n -> tell(days.plus(working, n), Rung.AFTER));
        for (var i = 0; i < rules.upward().size(); i++) {
            var n = rules.upward().get(i);
            if (n > 0) {
                tell(days.plus(working, n), UPWARD.get(i));
            }
        }
        var early = days.plus(working, -rules.unclaimedFrom());
        var open = given.isBefore(early) ? early : given;
        for (var i = 0; i < rules.unclaimed().size(); i++) {
            tell(days.plus(open, rules.unclaimed().get(i)), i == 0 ? Rung.UNCLAIMED : Rung.UNCLAIMED_HEAD);
        }
        rules.returned().forEach(n -> tell(days.plus(given, n), Rung.RETURNED));
        if (!weekly && told.keySet().stream().noneMatch(given::isBefore)) {
            tell(days.plus(given, 1), Rung.BEFORE);
        }
        last = days.plus(working, rules.after().stream().mapToInt(n -> n).max().orElse(0));
    }

    Set<Rung> on(LocalDate day) {
        var rungs = EnumSet.noneOf(Rung.class);
        rungs.addAll(told.getOrDefault(day, Set.of()));
        if (isWeekly(day)) {
            rungs.addAll(Set.of(Rung.AFTER, Rung.HEAD));
        }
        return rungs;
    }

    /** The next days of the ladder, none before {@code first}; fewer when there are no more within a year. */
    List<LocalDate> next(LocalDate first, int count) {
        return first.datesUntil(first.plusDays(DAYS_LOOKED_THROUGH))
                .filter(day -> told.containsKey(day) || isWeekly(day))
                .limit(count)
                .toList();
    }

    private boolean isWeekly(LocalDate day) {
        var week = (int) ChronoUnit.DAYS.between(last, day) / WEEK;
        for (var n = Math.max(1, week - WEEKS_MOVED); weekly && n <= week; n++) {
            if (days.roll(last.plusWeeks(n)).equals(day)) {
                return true;
            }
        }
        return false;
    }

    private void tell(LocalDate day, Rung rung) {
        told.computeIfAbsent(day, any -> EnumSet.noneOf(Rung.class)).add(rung);
    }
}
