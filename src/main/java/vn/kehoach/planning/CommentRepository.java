package vn.kehoach.planning;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentRepository {
    private static final String ADD = """
            insert into plan_comment (locality_id, plan_id, version, unit_id, opinion, text, commented_by, commented_at)
            values (:locality, :plan, :version, :unit, :opinion, :text, :by, :at)
            on conflict (locality_id, plan_id, version, unit_id) do nothing
            """;

    private static final String ANSWER = """
            update plan_comment set answer = :answer, reason = :reason, answered_by = :by, answered_at = :at
             where locality_id = :locality and id = :id and answer is null
            """;

    private static final String OF_PLAN = """
            select id, unit_id, opinion, text, answer, reason
              from plan_comment
             where locality_id = :locality and plan_id = :plan and version = :version
             order by id
            """;

    private static final String ONE = """
            select id, unit_id, opinion, text, answer, reason
              from plan_comment
             where locality_id = :locality and id = :id
            """;

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return rows written: 0 when this unit has spoken before */
    int add(PlanRef plan, String unit, Opinion opinion, @Nullable String text, String by, OffsetDateTime at) {
        return jdbc.sql(ADD)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .param("unit", unit)
                .param("opinion", opinion.name())
                .param("text", text)
                .param("by", by)
                .param("at", at)
                .update();
    }

    void answer(String locality, long id, Answer answer, @Nullable String reason, String by, OffsetDateTime at) {
        jdbc.sql(ANSWER)
                .param("locality", locality)
                .param("id", id)
                .param("answer", answer.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", at)
                .update();
    }

    List<PlanComment> of(PlanRef plan) {
        return jdbc.sql(OF_PLAN)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .query(PlanComment.class)
                .list();
    }

    PlanComment one(String locality, long id) {
        return jdbc.sql(ONE)
                .param("locality", locality)
                .param("id", id)
                .query(PlanComment.class)
                .single();
    }
}
