package vn.kehoach.mail;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the other modules hand in letters. */
@Service
public class Letters {
    private final LetterRepository letters;
    private final MailSettings settings;

    Letters(LetterRepository letters, MailSettings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    /**
     * Part of the running transaction: rolled back, the letter was never there. At most one letter for each locality,
     * person, kind, day and reference; handing it in again does nothing. Without a mail server it is kept as not sent.
     */
    @Transactional
    public void put(Letter letter) {
        letters.add(letter, settings.firstState(), settings.newMessageId());
    }

    /** Letters since that day that expired unsent: what they told was told to nobody. */
    public Set<ExpiredLetter> expired(String locality, LocalDate since) {
        return letters.expired(locality, since);
    }

    /** An empty body, for links that lead to this server. */
    public LetterBody begin() {
        return new LetterBody(settings.baseUrl());
    }
}
