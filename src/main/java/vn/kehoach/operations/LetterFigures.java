package vn.kehoach.operations;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kehoach.mail.LetterState;
import vn.kehoach.mail.Outbox;
import vn.kehoach.platform.BriefReading;
import vn.kehoach.platform.EngineAccounts;

/** The letters of all localities, asked one locality after the other. */
@Component
class LetterFigures implements FigureSource {
    private final Outbox outbox;
    private final EngineAccounts accounts;
    private final BriefReading reading;

    LetterFigures(Outbox outbox, EngineAccounts accounts, BriefReading reading) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.reading = reading;
    }

    @Override
    public void read(Figures into) {
        var all = reading.outside(accounts::localityIds).stream()
                .map(locality -> reading.in(locality, () -> outbox.of(locality)))
                .toList();
        for (var state : LetterState.values()) {
            var letters = all.stream()
                    .mapToLong(one -> one.letters().getOrDefault(state, 0L))
                    .sum();
            into.put(Measure.LETTERS, Measure.label(state), letters);
        }
        into.put(Measure.LETTERS_OLDEST, longest(all, Outbox.Contents::oldest));
        into.put(Measure.LETTERS_OVERDUE, longest(all, Outbox.Contents::overdue));
    }

    private static long longest(List<Outbox.Contents> all, Function<Outbox.Contents, Duration> wait) {
        return all.stream()
                .map(wait)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO)
                .toSeconds();
    }
}
