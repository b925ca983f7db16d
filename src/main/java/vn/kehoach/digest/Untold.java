package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.mail.ExpiredLetter;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.mail.Letters;
import vn.kehoach.platform.WaitingWorks;
import vn.kehoach.reminder.NotesForLetters;
import vn.kehoach.reminder.ToldNote;

/** Reads what letters of now, or of a day to come, are made from. */
@Component
class Untold {
    /** What no letter could tell for so long, over Tết or an absence, is told by nothing but the bell. */
    private static final int DAYS = 21;

    private final LocalDays days;
    private final WaitingWorks works;
    private final NotesForLetters notes;
    private final Letters letters;

    Untold(LocalDays days, WaitingWorks works, NotesForLetters notes, Letters letters) {
        this.days = days;
        this.works = works;
        this.notes = notes;
        this.letters = letters;
    }

    Waiting now(String locality, LocalDate today) {
        var since = today.minusDays(DAYS);
        return new Waiting(
                days.of(locality, today), works.in(locality), notes.since(locality, since), told(locality, since));
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
        return new Waiting(days.of(locality, day), waiting, all, andOfNow ? told(locality, since) : Map.of());
    }

    // What an expired letter told was told to nobody.
    private Map<String, Set<Long>> told(String locality, LocalDate since) {
        var expired = letters.expired(locality, since);
        return notes.told(locality, since).stream()
                .filter(told -> !expired.contains(
                        new ExpiredLetter(told.user(), LetterKind.valueOf(told.letter()), told.day())))
                .collect(Collectors.groupingBy(
                        ToldNote::user, Collectors.mapping(ToldNote::notice, Collectors.toSet())));
    }
}
