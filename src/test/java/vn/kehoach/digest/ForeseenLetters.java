package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** What the dry run says, for tests elsewhere. */
public final class ForeseenLetters {
    private final Forecasts forecasts;
    private final LetterRoundsExpression rounds;

    public ForeseenLetters(ApplicationContext product) {
        forecasts = product.getBean(Forecasts.class);
        rounds = product.getBean(LetterRoundsExpression.class);
    }

    /** The next day on which letters are written. */
    public LocalDate next(String locality) {
        return rounds.next(locality).toLocalDate();
    }

    /** {@code day person kind things} of the first round of that day. */
    public Set<String> on(String locality, LocalDate day) {
        var lines = new TreeSet<String>();
        forecasts.on(locality, day).stream()
                .filter(letter -> letter.at().getHour() == 8)
                .forEach(letter -> lines.add(String.join(
                        " ",
                        day.toString(),
                        letter.reader().user(),
                        letter.draft().kind().name(),
                        String.valueOf(letter.draft().sections().stream()
                                .mapToInt(section -> section.items().size())
                                .sum()))));
        return lines;
    }
}
