package vn.kehoach.digest;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.kehoach.mail.LetterKind;
import vn.kehoach.platform.TaskReturned;
import vn.kehoach.reminder.NoticeKind;

/** What came back does not wait for the next digest. */
@Component
class ReturnedLetters {
    private final SingleLetters letters;

    ReturnedLetters(SingleLetters letters) {
        this.letters = letters;
    }

    /** After the notices of it. */
    @EventListener
    @Order(2)
    void write(TaskReturned returned) {
        var work = returned.work();
        letters.write(LetterKind.RETURNED, NoticeKind.RETURNED, work.locality(), work.id(), List.of(work), "");
    }
}
