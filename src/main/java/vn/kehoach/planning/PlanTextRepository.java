package vn.kehoach.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes the clauses and duties of a draft. */
@Repository
class PlanTextRepository {
    private static final String CHANGE_CLAUSE = """
            update plan_clause set text = :text
             where locality_id = :locality and plan_id = :plan and version = :version and id = :id
            """;

    private static final String CHANGE_LINE = """
            update plan_clause set label = :label, text = :text
             where locality_id = :locality and plan_id = :plan and version = :version and id = :id
            """;

    private static final String MOVE_CLAUSE = """
            update plan_clause set position = :position
             where locality_id = :locality and plan_id = :plan and version = :version and id = :id
            """;

    private static final String DROP_CLAUSE = """
            delete from plan_clause
             where locality_id = :locality and plan_id = :plan and version = :version and id = :id
            """;

    private static final String ADD_CLAUSE = """
            insert into plan_clause (locality_id, plan_id, version, id, kind, position, text)
            values (:locality, :plan, :version, :id, :kind, :position, :text)
            """;

    private static final String DROP_DUTIES = """
            delete from plan_duty
             where locality_id = :locality and plan_id = :plan and version = :version and id in (:ids)
            """;

    private static final String DROP_ROLES = """
            delete from plan_duty_role
             where locality_id = :locality and plan_id = :plan and version = :version and duty_id in (:ids)
            """;

    private static final String ADD_DUTY = """
            insert into plan_duty (locality_id, plan_id, version, id, unit_id, position, text, primary_role)
            values (:locality, :plan, :version, :id, :unit, :position, :text, :role)
            """;

    private static final String CHANGE_DUTY = """
            update plan_duty set text = :text, position = :position
             where locality_id = :locality and plan_id = :plan and version = :version and id = :id
            """;

    private static final String ADD_ROLE = """
            insert into plan_duty_role (locality_id, plan_id, version, duty_id, unit_id, role)
            values (:locality, :plan, :version, :id, :unit, :role)
            """;

    private final JdbcClient jdbc;

    PlanTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changeClause(PlanRef plan, String id, String text) {
        of(CHANGE_CLAUSE, plan).param("id", id).param("text", text).update();
    }

    void changeClause(PlanRef plan, String id, @Nullable String label, String text) {
        of(CHANGE_LINE, plan)
                .param("id", id)
                .param("label", label)
                .param("text", text)
                .update();
    }

    void moveClause(PlanRef plan, String id, int position) {
        of(MOVE_CLAUSE, plan).param("id", id).param("position", position).update();
    }

    void dropClause(PlanRef plan, String id) {
        of(DROP_CLAUSE, plan).param("id", id).update();
    }

    void addClause(PlanRef plan, String id, ClauseKind kind, int position, String text) {
        of(ADD_CLAUSE, plan)
                .param("id", id)
                .param("kind", kind.name())
                .param("position", position)
                .param("text", text)
                .update();
    }

    void dropDuties(PlanRef plan, List<String> ids) {
        if (!ids.isEmpty()) {
            of(DROP_ROLES, plan).param("ids", ids).update();
            of(DROP_DUTIES, plan).param("ids", ids).update();
        }
    }

    void addDuty(PlanRef plan, Duty duty) {
        of(ADD_DUTY, plan)
                .param("id", duty.id())
                .param("unit", duty.unitId())
                .param("position", duty.position())
                .param("text", duty.text())
                .param("role", duty.primaryRole().name())
                .update();
        of(ADD_ROLE, plan)
                .param("id", duty.id())
                .param("unit", duty.unitId())
                .param("role", duty.primaryRole().name())
                .update();
    }

    void changeDuty(PlanRef plan, Duty duty) {
        of(CHANGE_DUTY, plan)
                .param("id", duty.id())
                .param("position", duty.position())
                .param("text", duty.text())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PlanRef plan) {
        return jdbc.sql(sql)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version());
    }
}
