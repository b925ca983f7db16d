package vn.kehoach.digest;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.mail.Letter;
import vn.kehoach.mail.Letters;

/** Puts a draft into words and hands it to the outbox, once. */
@Component
class Outgoing {
    private final LettersOfDay had;
    private final Letters letters;

    Outgoing(LettersOfDay had, Letters letters) {
        this.had = had;
        this.letters = letters;
    }

    /** @return false when this person has had his letter of this kind today */
    boolean put(String locality, Reader reader, Draft draft, LocalDate day) {
        var first = had.begin(locality, reader.user(), day, draft.kind());
        if (first) {
            single(locality, reader, draft, "", "", day);
        }
        return first;
    }

    /**
     * @param about one letter of a kind for each of these and day
     * @param said words of somebody, above the things; may be empty
     */
    void single(String locality, Reader reader, Draft draft, String about, String said, LocalDate day) {
        letters.put(letter(locality, reader, draft, about, said, day));
    }

    private Letter letter(String locality, Reader reader, Draft draft, String about, String said, LocalDate day) {
        var body = letters.begin()
                .paragraph(LetterWords.greeting(reader))
                .paragraph(LetterWords.opening(draft, reader, day));
        if (!said.isBlank()) {
            body.paragraph(said);
        }
        for (var section : draft.sections()) {
            body.heading(section.title());
            section.items().forEach(item -> body.item(item.words(), item.below(), item.path()));
        }
        return new Letter(
                locality,
                reader.user(),
                draft.kind(),
                about,
                day,
                LetterWords.subject(draft, reader, day),
                body.text(),
                body.html());
    }
}
