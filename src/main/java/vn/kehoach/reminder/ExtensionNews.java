package vn.kehoach.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.WaitingWork;

/** Tells those concerned that more time for some work is asked for, granted or not. */
@Component
public class ExtensionNews {
    private final Notices notices;
    private final Ladders ladders;

    ExtensionNews(Notices notices, Ladders ladders) {
        this.notices = notices;
        this.ladders = ladders;
    }

    /** To the head of the unit: his staff has asked. */
    public void asked(WaitingWork work, String words) {
        ladders.in(work.locality()).on(Rung.HEAD, work).forEach(head -> write(work, work.due(), head, words));
    }

    /**
     * To whoever does it, and the head of the unit.
     *
     * @param due the deadline from now on
     */
    public void decided(WaitingWork work, LocalDate due, String words) {
        ladders.in(work.locality()).concerned(work).forEach(recipient -> write(work, due, recipient, words));
    }

    private void write(WaitingWork work, LocalDate due, String recipient, String words) {
        notices.write(work.locality(), NoticeKind.EXTENSION, recipient, work.caseKey(), work.id(), words, due);
    }
}
