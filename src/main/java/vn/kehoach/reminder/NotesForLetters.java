package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            select t.user_id, t.notice_id
              from notice_told t
              join notice n on n.id = t.notice_id
             where t.locality_id = :locality and n.made_on >= :since
            """;

    private static final String MARK = """
            insert into notice_told (locality_id, notice_id, user_id, told_on)
            values (:locality, :notice, :user, :on)
            on conflict do nothing
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

    /** By person the notices since that day that a letter has told him. */
    public Map<String, Set<Long>> told(String locality, LocalDate since) {
        return jdbc
                .sql(TOLD)
                .param("locality", locality)
                .param("since", since)
                .query((row, number) -> Map.entry(row.getString("user_id"), row.getLong("notice_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    public void markTold(String locality, String user, Collection<Long> notices, LocalDate on) {
        for (var notice : notices) {
            jdbc.sql(MARK)
                    .param("locality", locality)
                    .param("notice", notice)
                    .param("user", user)
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
