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

    private static final String FOR_RECIPIENTS = """
            select locality_id, kind, recipient, case_key, task_id, text, due, made_on
              from notice
             where locality_id = :locality and recipient in (:recipients)
             order by made_at desc, id desc
             limit :limit
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

    /** The newest notices to any of these recipients, newest first. */
    public List<Notice> of(String locality, Collection<String> recipients) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FOR_RECIPIENTS)
                .param("locality", locality)
                .param("recipients", recipients)
                .param("limit", SHOWN)
                .query(Notice.class)
                .list();
    }
}
