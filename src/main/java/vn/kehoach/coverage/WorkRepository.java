package vn.kehoach.coverage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the units of a locality have to do in a year, whether they said something of it, and how many files prove it. */
@Repository
class WorkRepository {
    private static final String OF_YEAR = """
            select a.duty_id, a.unit_id, u.binding = 'REQUESTED' as requested, a.status = 'DONE' as done,
                   exists (select from duty_result r
                            where r.locality_id = a.locality_id and r.unit_id = a.unit_id and r.year = a.year
                              and r.duty_id = a.duty_id) as reported,
                   (select count(*) from evidence_file f
                     where f.locality_id = a.locality_id and f.case_key = 'TH-' || a.year || '.' || a.unit_id
                       and f.unit_id = a.unit_id and f.duty_id = a.duty_id) as files
              from duty_assignment a
              join unit u on u.locality_id = a.locality_id and u.id = a.unit_id
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
