package vn.kehoach.digest;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.digest.DailyLettersProcess.Outcome;
import vn.kehoach.digest.DailyLettersProcess.Variables;
import vn.kehoach.mail.MailChoice;
import vn.kehoach.mail.MailChoices;

/** {@code ${letterRounds…}} in the model: when letters are put together next. */
@Component("letterRounds")
public class LetterRoundsExpression {
    private final WorkingCalendar calendar;
    private final MailChoices choices;
    private final Clock clock;

    LetterRoundsExpression(WorkingCalendar calendar, MailChoices choices, Clock clock) {
        this.calendar = calendar;
        this.choices = choices;
        this.clock = clock;
    }

    /** The next of the times that people have chosen, on a working day. */
    public Date next(DelegateExecution execution) {
        if (Outcome.TOO_EARLY.name().equals(execution.getVariable(Variables.OUTCOME.name()))) {
            return date(LocalDateTime.now(clock).plusMinutes(1));
        }
        return date(next(execution.getTenantId()));
    }

    LocalDateTime next(String locality) {
        var now = LocalDateTime.now(clock);
        var days = calendar.of(locality);
        var times = times(locality);
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .filter(days::isWorking)
                .flatMap(day -> times.stream().map(day::atTime))
                .filter(now::isBefore)
                .findFirst()
                .orElseThrow();
    }

    /** In their order; the first is always among them, for what is due the same day. */
    List<LocalTime> times(String locality) {
        return Stream.concat(Stream.of(MailChoice.INITIAL), choices.of(locality).values().stream())
                .map(MailChoice::digestAt)
                .distinct()
                .sorted()
                .toList();
    }

    private Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(clock.getZone()).toInstant());
    }
}
