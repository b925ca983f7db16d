package vn.kehoach.coverage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the units of a locality have to do in a year, whether they said something of it, and how many files prove it. */
@Repository
class WorkRepository {
    private static final String OF_YEAR = """
            select a.duty_id, a.unit_id, u.binding = 'REQUESTED' as requested, r.duty_id is not null as reported,
                   a.status = 'DONE' as done, coalesce(f.files, 0) as files
              from duty_assignment a
              join unit u on u.locality_id = a.locality_id and u.id = a.unit_id
              left join (select distinct unit_id, duty_id
                           from duty_result
                          where locality_id = :locality and year = :year) r
                on r.unit_id = a.unit_id and r.duty_id = a.duty_id
              left join (select case_key, unit_id, duty_id, count(*) as files
                           from evidence_file
                          where locality_id = :locality and duty_id is not null
                            and case_key like 'TH-' || :year || '.%'
                          group by case_key, unit_id, duty_id) f
                on f.case_key = 'TH-' || :year || '.' || a.unit_id and f.unit_id = a.unit_id and f.duty_id = a.duty_id
             where a.locality_id = :locality and a.year = :year
            """;

    private final JdbcClient jdbc;

    WorkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Work> of(String locality, int year) {
        return jdbc.sql(OF_YEAR)
                .param("locality", locality)
                .param("year", year)
                .query(Work.class)
                .list();
    }
}
