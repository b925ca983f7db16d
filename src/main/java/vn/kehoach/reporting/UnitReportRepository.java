package vn.kehoach.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.organisation.Unit;

@Repository
class UnitReportRepository {
    private static final String EXPECT = """
            insert into unit_report (locality_id, round_id, unit_id, requested, status, due)
            values (:locality, :round, :unit, :requested, 'OPEN', :due)
            on conflict do nothing
            """;

    private static final String OF_ROUND = """
            select r.unit_id, r.requested, r.status, r.due, r.attempt, r.late, r.first_submitted_on, r.accepted_on
              from unit_report r
              join unit u on u.locality_id = r.locality_id and u.id = r.unit_id
             where r.locality_id = :locality and r.round_id = :round
             order by u.position, u.id
            """;

    private static final String ONE = """
            select unit_id, requested, status, due, attempt, late, first_submitted_on, accepted_on
              from unit_report
             where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String SUBMITTED = """
            update unit_report set status = 'SUBMITTED', attempt = attempt + 1
             where locality_id = :locality and round_id = :round and unit_id = :unit
            returning attempt
            """;

    private static final String SIGNED = """
            update unit_report
               set status = 'SIGNED', late = late or (:day > due and not requested), first_submitted_on = coalesce(first_submitted_on, :day),
                   signed_on = :day
             where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String RETURNED = """
            update unit_report set status = 'RETURNED', due = :due, signed_on = null
             where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String EXTENDED = """
            update unit_report set due = :due, late = late or (:late and not requested)
             where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String ACCEPTED = """
            update unit_report set status = 'ACCEPTED', accepted_on = :day
             where locality_id = :locality and round_id = :round and unit_id = :unit
            """;

    private static final String MISSING = """
            update unit_report set status = case when requested then 'NOT_INFORMED' else 'MISSING' end
             where locality_id = :locality and round_id = :round and status <> 'ACCEPTED'
            """;

    private final JdbcClient jdbc;

    UnitReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void expect(RoundId round, Unit unit, LocalDate due) {
        of(EXPECT, round, unit.id())
                .param("requested", unit.isRequested())
                .param("due", due)
                .update();
    }

    List<UnitReport> of(RoundId round) {
        return jdbc.sql(OF_ROUND)
                .param("locality", round.locality())
                .param("round", round.id())
                .query(UnitReport.class)
                .list();
    }

    UnitReport one(RoundId round, String unit) {
        return find(round, unit).orElseThrow();
    }

    Optional<UnitReport> find(RoundId round, String unit) {
        return of(ONE, round, unit).query(UnitReport.class).optional();
    }

    /** @return the number of this attempt, from 1 */
    int submitted(RoundId round, String unit) {
        return of(SUBMITTED, round, unit).query(Integer.class).single();
    }

    void signed(RoundId round, String unit, LocalDate day) {
        of(SIGNED, round, unit).param("day", day).update();
    }

    void returned(RoundId round, String unit, LocalDate due) {
        of(RETURNED, round, unit).param("due", due).update();
    }

    /** @param late whether it stays late for all the new time */
    void extended(RoundId round, String unit, LocalDate due, boolean late) {
        of(EXTENDED, round, unit).param("due", due).param("late", late).update();
    }

    void accepted(RoundId round, String unit, LocalDate day) {
        of(ACCEPTED, round, unit).param("day", day).update();
    }

    void missing(RoundId round) {
        jdbc.sql(MISSING)
                .param("locality", round.locality())
                .param("round", round.id())
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, RoundId round, String unit) {
        return jdbc.sql(sql)
                .param("locality", round.locality())
                .param("round", round.id())
                .param("unit", unit);
    }
}
