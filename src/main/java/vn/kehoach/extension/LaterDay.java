package vn.kehoach.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;
import vn.kehoach.platform.Dates;

/** Which day may stand in place of a deadline. */
@Component
class LaterDay {
    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Clock clock;

    LaterDay(WorkingCalendar calendar, Settings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** In words, why this day cannot be the new deadline; empty when it can. */
    Optional<String> whyNot(String locality, LocalDate due, LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isAfter(due)) {
            return Optional.of("Ngày mới phải sau ngày " + Dates.show(due) + ".");
        }
        if (day.isBefore(today)) {
            return Optional.of("Ngày này đã qua. Đề nghị ghi từ hôm nay trở đi.");
        }
        var latest = (due.isAfter(today) ? due : today).plusDays(settings.number(locality, Setting.LONGEST_EXTENSION));
        if (day.isAfter(latest)) {
            return Optional.of("Chỉ lùi được đến ngày " + Dates.show(latest) + ".");
        }
        var days = calendar.of(locality);
        return days.isWorking(day)
                ? Optional.empty()
                : Optional.of("Ngày " + Dates.show(day) + " là ngày nghỉ. Ngày làm việc gần nhất sau đó: "
                        + Dates.show(days.roll(day)) + ".");
    }
}
