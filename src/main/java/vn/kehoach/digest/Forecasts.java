package vn.kehoach.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.platform.Dates;

/**
 * Which letters a day will bring, without writing any: the same rules on what waits now, as if nothing of it changed
 * until then.
 */
@Service
@Transactional(readOnly = true)
class Forecasts {
    private final WorkingCalendar calendar;
    private final LetterRoundsExpression rounds;
    private final Readers readers;
    private final Untold untold;
    private final Composer composer;
    private final LettersOfDay had;
    private final Clock clock;

    Forecasts(
            WorkingCalendar calendar,
            LetterRoundsExpression rounds,
            Readers readers,
            Untold untold,
            Composer composer,
            LettersOfDay had,
            Clock clock) {
        this.calendar = calendar;
        this.rounds = rounds;
        this.readers = readers;
        this.untold = untold;
        this.composer = composer;
        this.had = had;
        this.clock = clock;
    }

    /** In the order in which they will be written; none for a day that is over or not worked. */
    List<Foreseen> on(String locality, LocalDate day) {
        if (!calendar.of(locality).isWorking(day)) {
            return List.of();
        }
        var waiting = waiting(locality, day);
        var done = new HashMap<String, Set<LetterKind>>();
        had.had(locality, day).forEach((user, kinds) -> done.put(user, EnumSet.copyOf(kinds)));
        var people = readers.of(locality, day);
        var letters = new ArrayList<Foreseen>();
        for (var at : toCome(locality, day)) {
            people.forEach(reader -> add(letters, reader, waiting, at, done));
        }
        return letters;
    }

    private void add(
            List<Foreseen> letters, Reader reader, Waiting waiting, LocalTime at, Map<String, Set<LetterKind>> done) {
        var his = done.computeIfAbsent(reader.user(), any -> EnumSet.noneOf(LetterKind.class));
        composer.letters(reader, waiting, at).stream()
                .filter(draft -> his.add(draft.kind()))
                .map(draft -> new Foreseen(reader, at, draft))
                .forEach(letters::add);
    }

    private List<LocalTime> toCome(String locality, LocalDate day) {
        var now = LocalDateTime.now(clock);
        return rounds.times(locality).stream()
                .filter(at -> now.isBefore(day.atTime(at)))
                .toList();
    }

    // What is untold now is told by the next round; reminders are written when the office opens.
    private Waiting waiting(String locality, LocalDate day) {
        var now = LocalDateTime.now(clock);
        var isNext = rounds.next(locality).toLocalDate().equals(day);
        var written = !now.isBefore(day.atTime(Dates.OFFICE_OPENS));
        return written ? untold.now(locality, day) : untold.on(locality, now.toLocalDate(), day, isNext);
    }
}
