package vn.kehoach.digest;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.digest.DailyLettersProcess.Outcome;
import vn.kehoach.reminder.NotesForLetters;

/** Puts together what people of a locality are told by letter now, and hands it to the outbox. */
@Service
@Transactional
class LetterRound {
    // A server that was away all day does not write at night: the next morning says it better.
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final DailyLettersWorkflow clocks;
    private final WorkingCalendar calendar;
    private final Readers readers;
    private final Untold untold;
    private final Composer composer;
    private final NotesForLetters notes;
    private final Outgoing outgoing;
    private final Clock clock;

    LetterRound(
            DailyLettersWorkflow clocks,
            WorkingCalendar calendar,
            Readers readers,
            Untold untold,
            Composer composer,
            NotesForLetters notes,
            Outgoing outgoing,
            Clock clock) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.readers = readers;
        this.untold = untold;
        this.composer = composer;
        this.notes = notes;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    Outcome of(String locality) {
        if (clocks.cases(locality) == 0) {
            return Outcome.OVER;
        }
        var now = LocalDateTime.now(clock);
        var isOpen = calendar.of(locality).isWorking(now.toLocalDate())
                && now.toLocalTime().isBefore(OFFICE_CLOSES);
        if (isOpen && clocks.remindersAreComing(locality)) {
            return Outcome.TOO_EARLY;
        }
        if (isOpen) {
            write(locality, now);
        }
        return Outcome.SENT;
    }

    private void write(String locality, LocalDateTime now) {
        var day = now.toLocalDate();
        var waiting = untold.now(locality, day);
        for (var reader : readers.of(locality, day)) {
            for (var letter : composer.letters(reader, waiting, now.toLocalTime())) {
                if (outgoing.put(locality, reader, letter, day)) {
                    notes.markTold(
                            locality,
                            reader.user(),
                            letter.notices(),
                            letter.kind().name(),
                            day);
                }
            }
        }
    }
}
