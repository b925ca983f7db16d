package vn.kehoach.standstill;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.Absences;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.AccountRows;

/** Reads how things are in a locality on a day: one statement each, however much waits there. */
@Component
class Moments {
    private final WorkingCalendar calendar;
    private final DeadlineWords words;
    private final Organisation organisation;
    private final AccountRows accounts;
    private final Absences absences;

    Moments(
            WorkingCalendar calendar,
            DeadlineWords words,
            Organisation organisation,
            AccountRows accounts,
            Absences absences) {
        this.calendar = calendar;
        this.words = words;
        this.organisation = organisation;
        this.accounts = accounts;
        this.absences = absences;
    }

    Moment of(String locality, LocalDate today) {
        return new Moment(
                new WaitedDays(calendar.of(locality), today),
                words.in(locality, today),
                new PostWords(organisation.locality(locality), organisation.units(locality)),
                new PresentPeople(
                        accounts.ofLocality(locality),
                        absences.away(locality, today).keySet()));
    }
}
