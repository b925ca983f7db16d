package vn.kehoach.formdraft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftRepository {
    private static final String FIND = """
            select content, shown, version, saved_at
              from form_draft
             where task_id = :task and user_id = :user
            """;

    private static final String ADD = """
            insert into form_draft (locality_id, task_id, user_id, content, shown, saved_at)
            values (:locality, :task, :user, cast(:content as jsonb), cast(:filled as jsonb), :at)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update form_draft
               set content = cast(:content as jsonb), shown = coalesce(cast(:filled as jsonb), shown),
                   version = gen_random_uuid(), saved_at = :at
             where locality_id = :locality and task_id = :task and user_id = :user and version = :base
            """;

    private static final String TASKS_OF = "select task_id from form_draft where user_id = :user";

    private static final String HAND_ON = """
            update form_draft
               set user_id = :to, version = gen_random_uuid()
             where task_id = :task and user_id = :from
               and not exists (select from form_draft own where own.task_id = :task and own.user_id = :to)
            """;

    private static final String DROP = "delete from form_draft where task_id = :task and user_id = :user";

    private static final String DROP_ALL = "delete from form_draft where task_id = :task";

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String task, String user) {
        return jdbc.sql(FIND)
                .param("task", task)
                .param("user", user)
                .query(Draft.class)
                .optional();
    }

    /**
     * @param filled what the form had been filled with; empty to keep what the draft says about it
     * @return false when the draft is no longer the one it starts from, or is there though none was known
     */
    boolean save(DraftKey key, @Nullable UUID base, String content, @Nullable String filled, OffsetDateTime at) {
        return jdbc.sql(base == null ? ADD : CHANGE)
                        .param("locality", key.locality())
                        .param("task", key.task())
                        .param("user", key.user())
                        .param("base", base)
                        .param("content", content)
                        .param("filled", filled)
                        .param("at", at)
                        .update()
                == 1;
    }

    List<String> tasksOf(String user) {
        return jdbc.sql(TASKS_OF).param("user", user).query(String.class).list();
    }

    void drop(DraftKey key) {
        jdbc.sql(DROP).param("task", key.task()).param("user", key.user()).update();
    }

    /** Whoever has a draft of his own there keeps that one. */
    void handOn(String task, String from, String to) {
        jdbc.sql(HAND_ON)
                .param("task", task)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void dropAll(String task) {
        jdbc.sql(DROP_ALL).param("task", task).update();
    }
}
