package vn.kehoach.explanation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads figures and duties as they stand now. */
@Repository
class MatterRepository {
    private static final String FIGURE = """
            select r.kind, r.year, r.plan_id, r.version, i.name, f.reached, f.total
              from unit_report_figure f
              join reporting_round r on r.locality_id = f.locality_id and r.id = f.round_id
              join plan_indicator i on i.locality_id = r.locality_id and i.plan_id = r.plan_id
                   and i.version = r.version and i.clause_id = f.clause_id
             where f.locality_id = :locality and f.round_id = :round and f.unit_id = :unit and f.clause_id = :clause
               and f.attempt = (select max(v.attempt) from unit_report_version v
                                 where v.locality_id = f.locality_id and v.round_id = f.round_id
                                   and v.unit_id = f.unit_id)
            """;
    private static final String DUTY = """
            select a.text, y.plan_id, y.version
              from duty_assignment a
              join unit_year y using (locality_id, unit_id, year)
             where locality_id = :locality and unit_id = :unit and year = :year and a.duty_id = :duty
            """;

    private final JdbcClient jdbc;

    MatterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the last report that the unit handed in; empty when it gave no such number there. */
    Optional<GivenFigure> figure(String locality, String round, String unit, String clause) {
        return jdbc.sql(FIGURE)
                .param("locality", locality)
                .param("round", round)
                .param("unit", unit)
                .param("clause", clause)
                .query(GivenFigure.class)
                .optional();
    }

    Optional<GivenDuty> duty(String locality, String unit, int year, String duty) {
        return jdbc.sql(DUTY)
                .param("locality", locality)
                .param("unit", unit)
                .param("year", year)
                .param("duty", duty)
                .query(GivenDuty.class)
                .optional();
    }

    record GivenFigure(String kind, int year, String planId, int version, String name, long reached, long total) {}

    record GivenDuty(String text, String planId, int version) {}
}
