package vn.kehoach.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.PlanRef;

/** What the accepted yearly reports say of the targets: as issued, or added up so far. */
@Repository
class TargetRepository {
    private static final String ISSUED = """
            select o.year, f.clause_id, f.reached, f.total, f.units, f.units_asked as asked, true as issued
              from reporting_round o
              join frozen_figure f on f.locality_id = o.locality_id and f.round_id = o.id
             where o.locality_id = :locality and o.plan_id = :plan and o.kind = 'ANNUAL' and o.status = 'ISSUED'
            """;

    // The last attempt of each accepted report; sums, so that large and small units weigh what they are.
    private static final String SO_FAR = """
            select o.year, f.clause_id, sum(f.reached) as reached, sum(f.total) as total, count(*) as units,
                   (select count(*) from unit_report a where a.locality_id = o.locality_id and a.round_id = o.id) as asked,
                   false as issued
              from reporting_round o
              join unit_report r on r.locality_id = o.locality_id and r.round_id = o.id and r.status = 'ACCEPTED'
              join unit_report_figure f on f.locality_id = r.locality_id and f.round_id = r.round_id
                                       and f.unit_id = r.unit_id and f.attempt = r.attempt
             where o.locality_id = :locality and o.plan_id = :plan and o.kind = 'ANNUAL' and o.status = 'OPEN'
             group by o.locality_id, o.id, o.year, f.clause_id
            """;

    private static final String BY_UNIT = """
            select f.clause_id, f.unit_id, f.reached, f.total, f.method, r.requested, o.id as round
              from reporting_round o
              join unit_report r on r.locality_id = o.locality_id and r.round_id = o.id and r.status = 'ACCEPTED'
              join unit_report_figure f on f.locality_id = r.locality_id and f.round_id = r.round_id
                                       and f.unit_id = r.unit_id and f.attempt = r.attempt
              join unit u on u.locality_id = r.locality_id and u.id = r.unit_id
             where o.locality_id = :locality and o.plan_id = :plan and o.kind = 'ANNUAL' and o.year = :year
             order by u.position, u.id
            """;

    private final JdbcClient jdbc;

    TargetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<YearFigure> years(PlanRef plan) {
        return jdbc.sql(ISSUED + " union all " + SO_FAR)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .query(YearFigure.class)
                .list();
    }

    List<UnitFigure> units(PlanRef plan, int year) {
        return jdbc.sql(BY_UNIT)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("year", year)
                .query(UnitFigure.class)
                .list();
    }

    /**
     * @param units how many gave a figure
     * @param asked how many units the round asked
     * @param issued whether it is what the issued report says
     */
    record YearFigure(int year, String clauseId, long reached, long total, long units, long asked, boolean issued) {}

    /** @param method how it was obtained */
    record UnitFigure(
            String clauseId,
            String unitId,
            long reached,
            long total,
            @Nullable String method,
            boolean requested,
            String round) {}
}
