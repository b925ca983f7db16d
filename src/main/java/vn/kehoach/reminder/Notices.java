package vn.kehoach.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and shows notices. The same notice on the same day is written once, so a repeated job does no harm. */
@Service
@Transactional
public class Notices {
    private static final int SHOWN = 200;

    private static final String ADD = """
            insert into notice (locality_id, kind, recipient, case_key, task_id, text, due, made_on, made_at)
            values (:locality, :kind, :recipient, :case, :task, :text, :due, :on, :at)
            on conflict do nothing
            """;

    private static final String TOLD = """
            select n.id, n.kind, n.text, n.made_on, n.task_id,
                   r.notice_id is not null or n.before_marks as read
              from notice n
              left join notice_read r on r.notice_id = n.id and r.user_id = :user
             where n.locality_id = :locality and n.recipient in (:recipients)
             order by n.made_at desc, n.id desc
             limit :limit
            """;

    // Only what was addressed to this person: ids come from his page.
    private static final String MARK = """
            insert into notice_read (locality_id, notice_id, user_id, read_at)
            select locality_id, id, :user, :at
              from notice
             where locality_id = :locality and recipient in (:recipients) and id in (:ids)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void write(
            String locality,
            NoticeKind kind,
            String recipient,
            String caseKey,
            @Nullable String task,
            String text,
            @Nullable LocalDate due) {
        jdbc.sql(ADD)
                .param("locality", locality)
                .param("kind", kind.name())
                .param("recipient", recipient)
                .param("case", caseKey)
                .param("task", task)
                .param("text", text)
                .param("due", due)
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** What this person was told, and what of it he has read. The newest 200, newest first. */
    public List<ToldNotice> of(String locality, Recipient person) {
        return jdbc.sql(TOLD)
                .param("locality", locality)
                .param("user", person.user())
                .param("recipients", person.all())
                .param("limit", SHOWN)
                .query(ToldNotice.class)
                .list();
    }

    /** Notices that were not addressed to this person are left alone without a word. */
    void markRead(String locality, Recipient person, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(MARK)
                    .param("locality", locality)
                    .param("user", person.user())
                    .param("recipients", person.all())
                    .param("ids", ids)
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
    }
}
