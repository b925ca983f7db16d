package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.reminder.Note;
import vn.kehoach.reminder.NotesForLetters;

/** Reads what letters of now, or of a day to come, are made from. */
@Component
class Untold {
    /** What no letter could tell for so long, over Tết or an absence, is told by nothing but the bell. */
    private static final int DAYS = 21;

    private final WaitingWorks works;
    private final NotesForLetters notes;

    Untold(WaitingWorks works, NotesForLetters notes) {
        this.works = works;
        this.notes = notes;
    }

    Waiting now(String locality, LocalDate today) {
        var since = today.minusDays(DAYS);
        return new Waiting(works.in(locality), notes.since(locality, since), notes.told(locality, since));
    }

    /**
     * @param today now
     * @param day to come; its reminders are not written yet
     * @param andOfNow whether what is untold now will still be so then
     */
    Waiting on(String locality, LocalDate today, LocalDate day, boolean andOfNow) {
        var since = today.minusDays(DAYS);
        var waiting = works.in(locality);
        var all = new ArrayList<>(andOfNow ? notes.since(locality, since) : List.<Note>of());
        waiting.forEach(work -> all.addAll(notes.foreseen(work, day)));
        return new Waiting(waiting, all, andOfNow ? notes.told(locality, since) : Map.of());
    }
}
