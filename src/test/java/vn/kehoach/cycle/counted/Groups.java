package vn.kehoach.cycle.counted;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.oversight.Progress;

/** The four groups as tables of supervisors show them, added up here once more. */
record Groups(Progress of) {
    long done() {
        return of.onTime() + of.late();
    }

    long total() {
        return done() + of.inTime() + of.overdue();
    }

    /** {@code 2 | 1 | 2 | 8}. */
    String counts() {
        return Stream.of(of.onTime(), of.late(), of.inTime(), of.overdue())
                .map(String::valueOf)
                .collect(Collectors.joining(" | "));
    }

    /** {@code 25,0% (3/12) | 66,7% (2/3)}. */
    String ratios() {
        return PlainRatio.both(of.doneOfDue(), of.fallenDue()) + " | " + PlainRatio.both(of.onTime(), done());
    }

    /** {@code 25,0% | 66,7%}. */
    String percents() {
        return PlainRatio.percent(of.doneOfDue(), of.fallenDue()) + " | " + PlainRatio.percent(of.onTime(), done());
    }
}
