package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.reminder.NotesForLetters;

/** Reads what letters of now, or of a day to come, are made from. */
@Component
class Untold {
    /** What no letter could tell for so long, over Tết or an absence, is told by nothing but the bell. */
    private static final int DAYS = 21;

    private final LocalDays days;
    private final WaitingWorks works;
    private final NotesForLetters notes;

    Untold(LocalDays days, WaitingWorks works, NotesForLetters notes) {
        this.days = days;
        this.works = works;
        this.notes = notes;
    }

    Waiting now(String locality, LocalDate today) {
        var since = today.minusDays(DAYS);
        return new Waiting(
                days.of(locality, today),
                works.in(locality),
                notes.since(locality, since),
                notes.told(locality, since));
    }

    /**
     * @param today now
     * @param day to come; its reminders are not written yet
     * @param andOfNow whether what is untold now will still be so then
     */
    Waiting on(String locality, LocalDate today, LocalDate day, boolean andOfNow) {
        var since = today.minusDays(DAYS);
        var waiting = works.in(locality);
        var all = new ArrayList<>(notes.foreseen(locality, waiting, day));
        if (andOfNow) {
            all.addAll(notes.since(locality, since));
        }
        return new Waiting(days.of(locality, day), waiting, all, andOfNow ? notes.told(locality, since) : Map.of());
    }
}
