package vn.kehoach.matrix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the duties of a year say and how many files each has; which rounds of reports it has. */
@Repository
class MatrixRepository {
    private static final String DUTIES = """
            select a.unit_id, a.duty_id, a.text, coalesce(f.files, 0) as files
              from duty_assignment a
              left join (select case_key, unit_id, duty_id, count(*) as files
                           from evidence_file
                          where locality_id = :locality and duty_id is not null
                            and case_key like 'TH-' || :year || '.%'
                          group by case_key, unit_id, duty_id) f
                on f.case_key = 'TH-' || :year || '.' || a.unit_id and f.unit_id = a.unit_id and f.duty_id = a.duty_id
             where a.locality_id = :locality and a.year = :year
             order by a.position, a.duty_id
            """;

    private static final String ROUNDS = """
            select id, kind from reporting_round where locality_id = :locality and year = :year order by due, id
            """;

    private static final String PLAN = """
            select focus, measures
              from unit_year
             where locality_id = :locality and unit_id = :unit and year = :year
            """;

    private final JdbcClient jdbc;

    MatrixRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the plan. */
    List<AssignedDuty> duties(String locality, int year) {
        return jdbc.sql(DUTIES)
                .param("locality", locality)
                .param("year", year)
                .query(AssignedDuty.class)
                .list();
    }

    List<RoundOfYear> rounds(String locality, int year) {
        return jdbc.sql(ROUNDS)
                .param("locality", locality)
                .param("year", year)
                .query(RoundOfYear.class)
                .list();
    }

    /** Empty for a unit without duties in that year. */
    Optional<OwnPlan> plan(String locality, String unit, int year) {
        return jdbc.sql(PLAN)
                .param("locality", locality)
                .param("unit", unit)
                .param("year", year)
                .query(OwnPlan.class)
                .optional();
    }

    record OwnPlan(@Nullable String focus, @Nullable String measures) {}

    record AssignedDuty(String unitId, String dutyId, String text, long files) {}

    record RoundOfYear(String id, String kind) {}
}
