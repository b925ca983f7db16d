package vn.kehoach.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PlanRepository {
    private static final String HEAD = """
            select v.title, v.preamble, v.closing, v.signer_name, v.status, p.period_start, p.period_end, v.issued_on
              from plan_version v
              join plan p on p.locality_id = v.locality_id and p.id = v.plan_id
             where v.locality_id = :locality and v.plan_id = :plan and v.version = :version
            """;

    private static final String CHANGE_HEAD = """
            update plan_version set title = :title, preamble = :preamble, closing = :closing
             where locality_id = :locality and plan_id = :plan and version = :version and status = 'DRAFT'
            """;

    private static final String ISSUE = """
            update plan_version set status = 'ISSUED', issued_on = :day
             where locality_id = :locality and plan_id = :plan and version = :version and status = 'DRAFT'
            """;

    private static final String CLAUSES = """
            select id, kind, parent_id, position, label, text
              from plan_clause
             where locality_id = :locality and plan_id = :plan and version = :version
             order by position
            """;

    private static final String DUTIES = """
            select id, unit_id, position, text, primary_role
              from plan_duty
             where locality_id = :locality and plan_id = :plan and version = :version
             order by position
            """;

    private static final String INDICATORS = """
            select i.clause_id, i.name, i.operator, i.figure, i.unit, i.denominator
              from plan_indicator i
              join plan_clause c using (locality_id, plan_id, version)
             where c.id = i.clause_id and locality_id = :locality and plan_id = :plan and version = :version
             order by c.position
            """;

    private static final String RECIPIENTS = """
            select r.kind, c.text as line, u.unit_id
              from plan_recipient r
              join plan_clause c on c.locality_id = r.locality_id and c.plan_id = r.plan_id and c.version = r.version
               and c.id = r.clause_id
              left join plan_recipient_unit u
                on u.locality_id = c.locality_id and u.plan_id = c.plan_id and u.version = c.version
               and u.clause_id = c.id
             where c.locality_id = :locality and c.plan_id = :plan and c.version = :version
             order by c.position, u.unit_id
            """;

    private static final String OUTSIDE = """
            select c.text
              from plan_recipient r
              join plan_clause c on c.locality_id = r.locality_id and c.plan_id = r.plan_id and c.version = r.version
               and c.id = r.clause_id
             where r.locality_id = :locality and r.plan_id = :plan and r.version = :version and r.kind = 'OUTSIDE'
             order by c.position
            """;

    private static final String PLANS =
            "select locality_id as locality, id as plan_id, 1 as version from plan order by 1, 2";

    // The one in force; before the first issue, and should none be in force, the newest.
    private static final String IN_FORCE = """
            select distinct on (locality_id, plan_id) locality_id as locality, plan_id, version
              from plan_version
             order by locality_id, plan_id, status = 'ISSUED' desc, version desc
            """;

    private static final String CURRENT = """
            select locality_id as locality, plan_id, version
              from plan_version
             where locality_id = :locality and status in ('ISSUED', 'DRAFT')
             order by status = 'ISSUED' desc, plan_id, version desc
             limit 1
            """;

    private static final String VERSIONS = """
            select locality_id as locality, plan_id, version
              from plan_version
             where locality_id = :locality and plan_id = :plan
             order by version desc
            """;

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanHead head(PlanRef plan) {
        return of(HEAD, plan).query(PlanHead.class).single();
    }

    int changeHead(PlanRef plan, String title, String preamble, String closing) {
        return of(CHANGE_HEAD, plan)
                .param("title", title)
                .param("preamble", preamble)
                .param("closing", closing)
                .update();
    }

    int issue(PlanRef plan, LocalDate day) {
        return of(ISSUE, plan).param("day", day).update();
    }

    List<Clause> clauses(PlanRef plan) {
        return of(CLAUSES, plan).query(Clause.class).list();
    }

    List<Duty> duties(PlanRef plan) {
        return of(DUTIES, plan).query(Duty.class).list();
    }

    List<Indicator> indicators(PlanRef plan) {
        return of(INDICATORS, plan).query(Indicator.class).list();
    }

    List<RecipientLine> recipients(PlanRef plan) {
        return of(RECIPIENTS, plan).query(RecipientLine.class).list();
    }

    List<String> outsideRecipients(PlanRef plan) {
        return of(OUTSIDE, plan).query(String.class).list();
    }

    List<PlanRef> plans() {
        return jdbc.sql(PLANS).query(PlanRef.class).list();
    }

    /** One version of each plan. */
    List<PlanRef> inForce() {
        return jdbc.sql(IN_FORCE).query(PlanRef.class).list();
    }

    /** The plan in force, or the draft while there is none. */
    Optional<PlanRef> current(String locality) {
        return jdbc.sql(CURRENT)
                .param("locality", locality)
                .query(PlanRef.class)
                .optional();
    }

    /** All versions of a plan, the newest first. */
    List<PlanRef> versions(PlanRef plan) {
        return jdbc.sql(VERSIONS)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .query(PlanRef.class)
                .list();
    }

    private StatementSpec of(String sql, PlanRef plan) {
        return jdbc.sql(sql)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version());
    }
}
