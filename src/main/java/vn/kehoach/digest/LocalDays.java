package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.Unit;

/** Reads what the letters of one day have in common. */
@Component
class LocalDays {
    private final WorkingCalendar calendar;
    private final DeadlineWords words;
    private final Organisation organisation;

    LocalDays(WorkingCalendar calendar, DeadlineWords words, Organisation organisation) {
        this.calendar = calendar;
        this.words = words;
        this.organisation = organisation;
    }

    LocalDay of(String locality, LocalDate day) {
        var units = organisation.units(locality);
        return new LocalDay(
                day,
                calendar.of(locality),
                words.in(locality, day),
                new PostWords(organisation.locality(locality), units),
                units.stream().filter(Unit::isRequested).map(Unit::id).collect(Collectors.toSet()));
    }
}
