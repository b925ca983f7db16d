package vn.kehoach.digest;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.reminder.NoticeKind;

/** A supervisor's words on work that is late or does not move go out at once. */
@Service
public class UrgingLetters {
    private final SingleLetters letters;

    UrgingLetters(SingleLetters letters) {
        this.letters = letters;
    }

    /** One letter for each person, with all of his works. @param reference the act of urging */
    public void write(String locality, String reference, List<WaitingWork> works, String words) {
        letters.write(LetterKind.URGED, NoticeKind.URGED, locality, reference, works, words);
    }
}
