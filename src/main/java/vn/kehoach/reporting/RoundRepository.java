package vn.kehoach.reporting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.PlanRef;

@Repository
class RoundRepository {
    private static final String COLUMNS = """
            select locality_id, id, plan_id, version, kind, year, data_from, data_to, due, late_reason
              from reporting_round
            """;

    private static final String PLAN = """
            select locality_id as locality, plan_id, version
              from reporting_round
             where locality_id = :locality and id = :id
            """;

    private static final String OPEN = """
            insert into reporting_round (locality_id, id, plan_id, version, kind, year, data_from, data_to, due,
                                         status, opened_at)
            values (:locality, :id, :plan, :version, :kind, :year, :from, :to, :due, 'OPEN', :at)
            on conflict (locality_id, id) do nothing
            """;

    private static final String CLOSE_LATE = """
            update reporting_round set late_reason = :reason, closed_by = :by
             where locality_id = :locality and id = :id
            """;

    private static final String ISSUED = """
            update reporting_round set status = 'ISSUED' where locality_id = :locality and id = :id
            """;

    private static final String WRITE = """
            insert into round_report (locality_id, round_id, attempt, direction, results, evaluation, next_steps,
                                      proposals, written_by, written_at)
            values (:locality, :id,
                    (select coalesce(max(attempt), 0) + 1 from round_report
                      where locality_id = :locality and round_id = :id),
                    :direction, :results, :evaluation, :nextSteps, :proposals, :by, :at)
            """;

    private static final String LATEST = """
            select direction, results, evaluation, next_steps, proposals
              from round_report
             where locality_id = :locality and round_id = :id
             order by attempt desc limit 1
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Round round, OffsetDateTime at) {
        of(OPEN, round.roundId())
                .param("plan", round.planId())
                .param("version", round.version())
                .param("kind", round.kind().name())
                .param("year", round.year())
                .param("from", round.dataFrom())
                .param("to", round.dataTo())
                .param("due", round.due())
                .param("at", at)
                .update();
    }

    Round one(RoundId round) {
        return of(COLUMNS + " where locality_id = :locality and id = :id", round)
                .query(Round.class)
                .single();
    }

    Optional<PlanRef> plan(RoundId round) {
        return of(PLAN, round).query(PlanRef.class).optional();
    }

    /** Issued annual rounds of the plan, oldest first. */
    List<Round> issuedYears(PlanRef plan) {
        return jdbc.sql(COLUMNS + """
                 where locality_id = :locality and plan_id = :plan and kind = 'ANNUAL' and status = 'ISSUED'
                 order by year
                """)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .query(Round.class)
                .list();
    }

    void closeLate(RoundId round, String reason, String by) {
        of(CLOSE_LATE, round).param("reason", reason).param("by", by).update();
    }

    void issued(RoundId round) {
        of(ISSUED, round).update();
    }

    void write(RoundId round, ReportText text, String by, OffsetDateTime at) {
        of(WRITE, round)
                .param("direction", text.direction())
                .param("results", text.results())
                .param("evaluation", text.evaluation())
                .param("nextSteps", text.nextSteps())
                .param("proposals", text.proposals())
                .param("by", by)
                .param("at", at)
                .update();
    }

    Optional<ReportText> latest(RoundId round) {
        return of(LATEST, round).query(ReportText.class).optional();
    }

    private JdbcClient.StatementSpec of(String sql, RoundId round) {
        return jdbc.sql(sql).param("locality", round.locality()).param("id", round.id());
    }
}
