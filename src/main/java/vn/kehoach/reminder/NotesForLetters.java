package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.platform.WaitingWork;

/** Which notices still have to reach whom by letter, and which will be written on a day to come. */
@Service
@Transactional
public class NotesForLetters {
    private static final String RECENT = """
            select id, kind, recipient, task_id, text, due
              from notice
             where locality_id = :locality and made_on >= :since
             order by id
            """;

    private static final String TOLD = """
            select t.user_id as user, t.notice_id as notice, t.told_on as day, t.letter
              from notice_told t
              join notice n on n.id = t.notice_id
             where t.locality_id = :locality and n.made_on >= :since
            """;

    private static final String MARK = """
            insert into notice_told (locality_id, notice_id, user_id, told_on, letter)
            select locality_id, id, :user, :on, :letter from notice where locality_id = :locality and id in (:notices)
            on conflict (user_id, notice_id) do update set told_on = excluded.told_on, letter = excluded.letter
            """;

    private final JdbcClient jdbc;
    private final Reminders reminders;

    NotesForLetters(JdbcClient jdbc, Reminders reminders) {
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    /** Oldest first. */
    public List<Note> since(String locality, LocalDate since) {
        return jdbc.sql(RECENT)
                .param("locality", locality)
                .param("since", since)
                .query(Note.class)
                .list();
    }

    /** What letters have told of the notices since that day. */
    public List<ToldNote> told(String locality, LocalDate since) {
        return jdbc.sql(TOLD)
                .param("locality", locality)
                .param("since", since)
                .query(ToldNote.class)
                .list();
    }

    /** @param letter kind of the letter that tells them */
    public void markTold(String locality, String user, Collection<Long> notices, String letter, LocalDate on) {
        if (!notices.isEmpty()) {
            jdbc.sql(MARK)
                    .param("locality", locality)
                    .param("notices", notices)
                    .param("user", user)
                    .param("letter", letter)
                    .param("on", on)
                    .update();
        }
    }

    /** Tells those who do this work, and the head of their unit, that a supervisor asks for it. */
    public void urge(WaitingWork work, String words) {
        reminders.urged(work, words);
    }

    /** What the timers will say on that day of what waits now, if nothing of it changes until then. */
    public List<Note> foreseen(String locality, Collection<WaitingWork> works, LocalDate day) {
        return reminders.told(works, locality, day, day).stream()
                .map(told -> new Note(
                        0,
                        told.kind(),
                        told.recipient(),
                        told.work().id(),
                        told.text(),
                        told.work().due()))
                .toList();
    }
}
