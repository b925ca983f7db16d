package vn.kehoach.coverage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.PlanRef;

/** Which duty serves which clause, as people recorded it. */
@Repository
class LinkRepository {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('duty clause ' || :locality, 0))";

    private static final String OF_PLAN = """
            select duty_id, clause_id, linked_name, linked_post, linked_at
              from duty_clause
             where locality_id = :locality and plan_id = :plan
            """;

    private static final String ADD = """
            insert into duty_clause (locality_id, plan_id, duty_id, clause_id, linked_by, linked_name, linked_post,
                                     linked_at)
            values (:locality, :plan, :duty, :clause, :by, :name, :post, :at)
            """;

    private static final String REMOVE = """
            delete from duty_clause
             where locality_id = :locality and plan_id = :plan and duty_id = :duty and clause_id = :clause
            """;

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the running transaction ends nobody else links in this locality. */
    void lock(String locality) {
        jdbc.sql(LOCK).param("locality", locality).query((row, number) -> 1).single();
    }

    List<Link> of(PlanRef plan) {
        return of(OF_PLAN, plan).query(Link.class).list();
    }

    void add(PlanRef plan, Link link, String by) {
        of(ADD, plan)
                .param("duty", link.dutyId())
                .param("clause", link.clauseId())
                .param("by", by)
                .param("name", link.linkedName())
                .param("post", link.linkedPost())
                .param("at", link.linkedAt())
                .update();
    }

    void remove(PlanRef plan, Link link) {
        of(REMOVE, plan)
                .param("duty", link.dutyId())
                .param("clause", link.clauseId())
                .update();
    }

    private StatementSpec of(String sql, PlanRef plan) {
        return jdbc.sql(sql).param("locality", plan.locality()).param("plan", plan.planId());
    }
}
