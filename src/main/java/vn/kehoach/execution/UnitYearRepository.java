package vn.kehoach.execution;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.planning.PlanRef;

@Repository
class UnitYearRepository {
    private static final String OPEN = """
            insert into unit_year (locality_id, unit_id, year, plan_id, version, status)
            values (:locality, :unit, :year, :plan, :version, 'ASSIGNED')
            on conflict do nothing
            """;

    private static final String UNITS = """
            select y.unit_id
              from unit_year y
              join unit u on u.locality_id = y.locality_id and u.id = y.unit_id
             where y.locality_id = :locality and y.year = :year and y.plan_id = :plan
             order by u.position, u.id
            """;

    private static final String ACCEPT = """
            update unit_year set status = 'ACCEPTED', accepted_at = :at
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private static final String WRITE_PLAN = """
            update unit_year set focus = :focus, measures = :measures
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private static final String PLANNED = """
            update unit_year set status = 'PLANNED'
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private static final String CONFIRM = """
            update unit_year set status = 'CONFIRMED', confirmed_at = :at
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private static final String CLOSE = """
            update unit_year set status = 'CLOSED_UNCONFIRMED'
             where locality_id = :locality and plan_id = :plan and year = :year and status <> 'CONFIRMED'
            returning unit_id
            """;

    private static final String PLAN = """
            select focus, measures from unit_year
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private final JdbcClient jdbc;

    UnitYearRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(PlanRef plan, String unit, int year) {
        of(OPEN, new UnitYear(plan.locality(), unit, year))
                .param("plan", plan.planId())
                .param("version", plan.version())
                .update();
    }

    List<String> units(PlanRef plan, int year) {
        return jdbc.sql(UNITS)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("year", year)
                .query(String.class)
                .list();
    }

    void accept(UnitYear year, OffsetDateTime at) {
        of(ACCEPT, year).param("at", at).update();
    }

    void writePlan(UnitYear year, UnitPlan plan) {
        of(WRITE_PLAN, year)
                .param("focus", plan.focus())
                .param("measures", plan.measures())
                .update();
    }

    void planned(UnitYear year) {
        of(PLANNED, year).update();
    }

    void confirm(UnitYear year, OffsetDateTime at) {
        of(CONFIRM, year).param("at", at).update();
    }

    /** @return the units that had not confirmed their year */
    List<String> close(PlanRef plan, int year) {
        return jdbc.sql(CLOSE)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("year", year)
                .query(String.class)
                .list();
    }

    UnitPlan plan(UnitYear year) {
        return of(PLAN, year).query(UnitPlan.class).single();
    }

    private JdbcClient.StatementSpec of(String sql, UnitYear year) {
        return jdbc.sql(sql)
                .param("locality", year.locality())
                .param("unit", year.unitId())
                .param("year", year.year());
    }
}
