package vn.kehoach.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the reports of a year have come, by round. */
@Repository
class RoundStates {
    private static final String OF_YEAR = """
            select o.kind, o.due, o.status = 'ISSUED' as issued,
                   count(*) filter (where not r.requested) as expected,
                   count(*) filter (where not r.requested and r.status in ('SIGNED', 'ACCEPTED')) as received,
                   count(*) filter (where not r.requested and r.status = 'ACCEPTED') as accepted,
                   count(*) filter (where not r.requested and r.status = 'RETURNED') as returned,
                   count(*) filter (where not r.requested and r.status in ('OPEN', 'SUBMITTED', 'MISSING')
                                      and r.due < :day) as missing_late,
                   count(*) filter (where r.requested) as asked,
                   count(*) filter (where r.requested and r.status = 'ACCEPTED') as informed
              from reporting_round o
              join unit_report r on r.locality_id = o.locality_id and r.round_id = o.id
             where o.locality_id = :locality and o.year = :year
             group by o.locality_id, o.id, o.kind, o.due, o.status
             order by o.due, o.id
            """;

    private final JdbcClient jdbc;

    RoundStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundState> of(String locality, int year, LocalDate day) {
        return jdbc.sql(OF_YEAR)
                .param("locality", locality)
                .param("year", year)
                .param("day", day)
                .query(RoundState.class)
                .list();
    }
}
