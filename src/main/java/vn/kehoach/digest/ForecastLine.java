package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.List;

/** A letter that may come, as the page and the command show it. */
record ForecastLine(String at, String name, String subject, List<Draft.Section> sections) {
    static List<ForecastLine> of(List<Foreseen> letters, LocalDate day) {
        return letters.stream().map(letter -> of(letter, day)).toList();
    }

    private static ForecastLine of(Foreseen letter, LocalDate day) {
        return new ForecastLine(
                letter.at().toString(),
                LetterWords.name(letter.reader()),
                LetterWords.subject(letter.draft(), letter.reader(), day),
                letter.draft().sections());
    }
}
