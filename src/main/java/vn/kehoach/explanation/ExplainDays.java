package vn.kehoach.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.platform.Dates;

/** By which day a unit may be asked to explain something. */
@Component
class ExplainDays {
    private static final int USUAL = 3;
    private static final int MOST = 30;

    private final WorkingCalendar calendar;
    private final Clock clock;

    ExplainDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the page proposes. */
    LocalDate usual(String locality) {
        return calendar.of(locality).plus(today(), USUAL);
    }

    /** In words, why this day cannot be; empty when it can. */
    Optional<String> whyNot(String locality, LocalDate day) {
        var days = calendar.of(locality);
        var first = days.plus(today(), 1);
        var last = days.plus(today(), MOST);
        if (day.isBefore(first)) {
            return Optional.of("Sớm nhất là ngày làm việc tiếp theo: " + Dates.show(first) + ".");
        }
        if (day.isAfter(last)) {
            return Optional.of("Muộn nhất là sau " + MOST + " ngày làm việc: " + Dates.show(last) + ".");
        }
        return days.isWorking(day)
                ? Optional.empty()
                : Optional.of("Ngày " + Dates.show(day) + " là ngày nghỉ. Ngày làm việc gần nhất sau đó: "
                        + Dates.show(days.roll(day)) + ".");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
