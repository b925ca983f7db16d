package vn.kehoach.execution;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;

/** Duties are due on the data cut-off; work that is handed out or back late still gets its least time. */
@Component
class DutyDays {
    private final Settings settings;
    private final DueDays days;

    DutyDays(Settings settings, DueDays days) {
        this.settings = settings;
        this.days = days;
    }

    LocalDate cutoff(UnitYear year) {
        return settings.day(year.locality(), Setting.DATA_CUTOFF, year.year());
    }

    LocalDate fromNow(UnitYear year) {
        return days.noEarlierThanRework(year.locality(), cutoff(year));
    }
}
