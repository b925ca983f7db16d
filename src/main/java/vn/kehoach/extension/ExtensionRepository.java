package vn.kehoach.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions for more time and their answers; an answer is never changed. */
@Repository
class ExtensionRepository {
    private static final String EXTENSION = """
            select locality_id, id, task_id, case_key, step, unit_id, what, due, wanted, reason, asked_by, asked_name,
                   asked_at, is_late, state, granted, words, decided_name
              from extension
            """;

    private static final String OF_STEP = """
             where locality_id = :locality and case_key = :case and step = :step
               and unit_id is not distinct from cast(:unit as text)
             order by id
            """;

    private static final String ADD = """
            insert into extension (locality_id, task_id, case_key, step, unit_id, what, due, wanted, reason, asked_by,
                                   asked_name, asked_at, is_late, state)
            values (:locality, :task, :case, :step, :unit, :what, :due, :wanted, :reason, :by, :name, :at, :late, 'ASKED')
            on conflict do nothing
            returning id
            """;

    private static final String DECIDE = """
            update extension
               set state = :state, due = :due, granted = :granted, words = :words, decided_name = :name,
                   decided_at = :at
             where id = :id and state = 'ASKED'
            """;

    private static final String END = """
            update extension set state = :state where id = :id and state = 'ASKED'
            """;

    private final JdbcClient jdbc;

    ExtensionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Extension one(int id) {
        return jdbc.sql(EXTENSION + " where id = :id")
                .param("id", id)
                .query(Extension.class)
                .single();
    }

    /** The one that waits for a decision. */
    Optional<Extension> asked(String task) {
        return jdbc.sql(EXTENSION + " where task_id = :task and state = 'ASKED'")
                .param("task", task)
                .query(Extension.class)
                .optional();
    }

    /** Of this step of the case and unit, also for a task that has come back since; oldest first. */
    List<Extension> all(String locality, String caseKey, String step, @Nullable String unit) {
        return jdbc.sql(EXTENSION + OF_STEP)
                .param("locality", locality)
                .param("case", caseKey)
                .param("step", step)
                .param("unit", unit)
                .query(Extension.class)
                .list();
    }

    /** @return empty when one waits for a decision already */
    Optional<Integer> add(Asked asked, CheckedExtension wanted, Asker by, OffsetDateTime at, boolean isLate) {
        var work = asked.work();
        return jdbc.sql(ADD)
                .param("locality", work.locality())
                .param("task", work.id())
                .param("case", work.caseKey())
                .param("step", asked.step())
                .param("unit", asked.unit())
                .param("what", work.words())
                .param("due", work.due())
                .param("wanted", wanted.day())
                .param("reason", wanted.reason())
                .param("by", by.user())
                .param("name", by.name())
                .param("at", at)
                .param("late", isLate)
                .query(Integer.class)
                .optional();
    }

    /** @return whether it still waited for a decision */
    boolean decide(
            Extension extension,
            ExtensionState state,
            @Nullable LocalDate granted,
            @Nullable String words,
            String name,
            OffsetDateTime at) {
        return jdbc.sql(DECIDE)
                        .param("id", extension.id())
                        .param("due", extension.due())
                        .param("state", state.name())
                        .param("granted", granted)
                        .param("words", words)
                        .param("name", name)
                        .param("at", at)
                        .update()
                > 0;
    }

    /** @return whether it still waited for a decision */
    boolean end(int id, ExtensionState state) {
        return jdbc.sql(END).param("id", id).param("state", state.name()).update() > 0;
    }
}
