package vn.kehoach.reminder;

import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;

/** Reads by which ladders a locality brings to mind what waits. */
@Component
class Ladders {
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Organisation organisation;

    Ladders(Settings settings, WorkingCalendar calendar, Organisation organisation) {
        this.settings = settings;
        this.calendar = calendar;
        this.organisation = organisation;
    }

    /** As of now; ask once for a whole list. */
    LocalLadders in(String locality) {
        return new LocalLadders(
                calendar.of(locality),
                rules(locality, Setting.LADDER_WORK),
                rules(locality, Setting.LADDER_REVIEW),
                organisation.units(locality),
                organisation.focalUnit(locality),
                organisation.officeUnit(locality));
    }

    private LadderRules rules(String locality, Setting upward) {
        return new LadderRules(
                settings.numbers(locality, Setting.REMIND_BEFORE),
                settings.numbers(locality, Setting.REMIND_AFTER),
                true,
                settings.numbers(locality, upward),
                settings.number(locality, Setting.REMIND_UNCLAIMED_FROM),
                settings.numbers(locality, Setting.REMIND_UNCLAIMED),
                settings.numbers(locality, Setting.REMIND_RETURNED));
    }
}
