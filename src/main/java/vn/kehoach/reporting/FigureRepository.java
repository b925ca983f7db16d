package vn.kehoach.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.Indicator;
import vn.kehoach.planning.PlanRef;

/** Sums of a round, live from accepted reports, and as they were frozen on issue. */
@Repository
class FigureRepository {
    private static final String SUMS = """
            select f.clause_id, sum(f.reached) as reached, sum(f.total) as total, count(*) as units,
                   (select count(*) from unit_report where locality_id = :locality and round_id = :round) as asked
              from unit_report_figure f
              join unit_report r using (locality_id, round_id, unit_id, attempt)
             where locality_id = :locality and round_id = :round and r.status = 'ACCEPTED'
             group by f.clause_id
            """;

    private static final String FREEZE_FIGURE = """
            insert into frozen_figure (locality_id, round_id, clause_id, name, operator, target, reached, total, is_met,
                                       units, units_asked)
            values (:locality, :round, :clause, :name, :operator, :target, :reached, :total, :met, :units, :asked)
            """;

    private static final String FREEZE_COUNT = """
            insert into frozen_count (locality_id, round_id, name, value) values (:locality, :round, :name, :value)
            """;

    private static final String FROZEN = """
            select clause_id, name, operator, target, reached, total, is_met, units, units_asked
              from frozen_figure
             where locality_id = :locality and round_id = :round
             order by clause_id
            """;

    private static final String COUNTS = """
            select name, value from frozen_count
             where locality_id = :locality and round_id = :round
             order by name
            """;

    private static final String DUTIES = """
            select count(*) filter (where a.status = 'DONE') as done,
                   count(*) filter (where a.status = 'CARRIED_OVER') as carried_over,
                   count(*) filter (where a.status = 'OPEN') as open,
                   coalesce(sum(r.events), 0) as events,
                   coalesce(sum(r.participants), 0) as participants
              from duty_assignment a
              join unit_year y using (locality_id, unit_id, year)
              left join lateral (select events, participants from duty_result d
                                  where d.locality_id = a.locality_id and d.unit_id = a.unit_id and d.year = a.year
                                    and d.duty_id = a.duty_id
                                  order by d.id desc limit 1) r on true
             where locality_id = :locality and y.plan_id = :plan and year = :year
            """;

    private final JdbcClient jdbc;

    FigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> sums(RoundId round) {
        return of(SUMS, round).query(Sum.class).list();
    }

    void freeze(RoundId round, Indicator indicator, Sum sum) {
        of(FREEZE_FIGURE, round)
                .param("clause", indicator.clauseId())
                .param("name", indicator.name())
                .param("operator", indicator.operator().name())
                .param("target", indicator.figure())
                .param("reached", sum.reached())
                .param("total", sum.total())
                .param("met", indicator.isMet(sum.reached(), sum.total()))
                .param("units", sum.units())
                .param("asked", sum.asked())
                .update();
    }

    void freeze(RoundId round, String name, long value) {
        of(FREEZE_COUNT, round).param("name", name).param("value", value).update();
    }

    List<Frozen> frozen(RoundId round) {
        return of(FROZEN, round).query(Frozen.class).list();
    }

    List<Count> counts(RoundId round) {
        return of(COUNTS, round).query(Count.class).list();
    }

    DutyCounts duties(PlanRef plan, int year) {
        return jdbc.sql(DUTIES)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("year", year)
                .query(DutyCounts.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, RoundId round) {
        return jdbc.sql(sql).param("locality", round.locality()).param("round", round.id());
    }

    /**
     * Numerators and denominators of the accepted reports that gave any, added up.
     *
     * @param units how many gave one
     * @param asked how many units the round asked
     */
    record Sum(String clauseId, long reached, long total, long units, long asked) {}

    /**
     * A figure as the issued report states it.
     *
     * @param isMet by the units that gave a figure, which may be fewer than those asked
     */
    record Frozen(
            String clauseId,
            String name,
            String operator,
            BigDecimal target,
            long reached,
            long total,
            boolean isMet,
            long units,
            long unitsAsked) {}

    /** A count as the issued report states it. */
    record Count(String name, long value) {}

    /** Duties of the year by state, and how many activities and people they name. */
    record DutyCounts(long done, long carriedOver, long open, long events, long participants) {}
}
