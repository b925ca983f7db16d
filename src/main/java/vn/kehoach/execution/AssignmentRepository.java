package vn.kehoach.execution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.Duty;

@Repository
class AssignmentRepository {
    private static final String ASSIGN = """
            insert into duty_assignment (locality_id, unit_id, year, duty_id, text, role, status, position, due)
            values (:locality, :unit, :year, :duty, :text, :role, 'OPEN', :position, :due)
            on conflict do nothing
            """;

    private static final String OF_YEAR = """
            select a.duty_id, a.text, a.role, a.status, a.reason,
                   b.duty_id is not null as carried_in,
                   r.progress, r.product, r.evidence, r.events, r.participants
              from duty_assignment a
              left join duty_assignment b on b.locality_id = a.locality_id and b.unit_id = a.unit_id
                   and b.year = a.year - 1 and b.duty_id = a.duty_id and b.status <> 'DONE'
              left join lateral (select * from duty_result
                                  where locality_id = a.locality_id and unit_id = a.unit_id and year = a.year
                                    and duty_id = a.duty_id
                                  order by id desc limit 1) r on true
             where a.locality_id = :locality and a.unit_id = :unit and a.year = :year
             order by a.position
            """;

    private static final String REPORT = """
            insert into duty_result (locality_id, unit_id, year, duty_id, outcome, progress, product, evidence,
                                     events, participants, reported_by, reported_at)
            values (:locality, :unit, :year, :duty, :outcome, :progress, :product, :evidence,
                    :events, :participants, :by, :at)
            """;

    private static final String DONE = """
            update duty_assignment
               set status = 'DONE', reason_code = null, reason = null, done_on = :day, late = late or :day > due
             where locality_id = :locality and unit_id = :unit and year = :year and duty_id = :duty
            """;

    private static final String REOPEN = """
            update duty_assignment set status = 'OPEN', reason_code = null, reason = null, done_on = null
             where locality_id = :locality and unit_id = :unit and year = :year and duty_id = :duty
            """;

    private static final String DUE = """
            update duty_assignment set due = :due
             where locality_id = :locality and unit_id = :unit and year = :year and status = 'OPEN'
            """;

    private static final String CARRY_OVER = """
            update duty_assignment set status = 'CARRIED_OVER', reason_code = :code, reason = :reason, late = true
             where locality_id = :locality and unit_id = :unit and year = :year and status = 'OPEN'
            """;

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(UnitYear year, Duty duty, LocalDate due) {
        of(ASSIGN, year)
                .param("duty", duty.id())
                .param("text", duty.text())
                .param("role", duty.primaryRole().name())
                .param("position", duty.position())
                .param("due", due)
                .update();
    }

    List<Assignment> of(UnitYear year) {
        return of(OF_YEAR, year).query(Assignment.class).list();
    }

    void report(UnitYear year, String duty, DutyReport report, String by, OffsetDateTime at) {
        of(REPORT, year)
                .param("duty", duty)
                .param("outcome", report.outcome().name())
                .param("progress", report.progress())
                .param("product", report.product())
                .param("evidence", report.evidence())
                .param("events", report.events())
                .param("participants", report.participants())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void done(UnitYear year, String duty, LocalDate day) {
        of(DONE, year).param("duty", duty).param("day", day).update();
    }

    void reopen(UnitYear year, String duty) {
        of(REOPEN, year).param("duty", duty).update();
    }

    /** Of all that are open. */
    void due(UnitYear year, LocalDate due) {
        of(DUE, year).param("due", due).update();
    }

    void carryOver(UnitYear year, CarryOverReason code, String reason) {
        of(CARRY_OVER, year).param("code", code.name()).param("reason", reason).update();
    }

    private JdbcClient.StatementSpec of(String sql, UnitYear year) {
        return jdbc.sql(sql)
                .param("locality", year.locality())
                .param("unit", year.unitId())
                .param("year", year.year());
    }
}
