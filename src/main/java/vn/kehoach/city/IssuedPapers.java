package vn.kehoach.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What localities have issued, and what their issued reports say. Every statement begins with the register. */
@Repository
class IssuedPapers {
    private static final String ALL = """
            select case_key, symbol, subject, issued_on
              from document
             where locality_id = :locality
             order by issued_on desc, number desc
            """;

    private static final String ANNUAL = """
            select distinct on (d.locality_id) d.locality_id, d.case_key, d.symbol, d.subject, d.issued_on
              from document d
              join reporting_round o on o.locality_id = d.locality_id and o.id = d.case_key
             where d.locality_id in (:localities) and o.kind = 'ANNUAL' and o.year = :year
             order by d.locality_id, d.issued_on desc
            """;

    private static final String FIGURES = """
            select o.year, o.kind, d.case_key, d.symbol, f.name, f.operator, f.target, i.unit, f.reached, f.total,
                   f.is_met, f.units, f.units_asked
              from document d
              join reporting_round o on o.locality_id = d.locality_id and o.id = d.case_key
              join frozen_figure f on f.locality_id = o.locality_id and f.round_id = o.id
              join plan_indicator i on i.locality_id = o.locality_id and i.plan_id = o.plan_id
                                   and i.version = o.version and i.clause_id = f.clause_id
             where d.locality_id = :locality
             order by o.year, o.kind, f.clause_id
            """;

    private final JdbcClient jdbc;

    IssuedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Paper> all(String locality) {
        return jdbc.sql(ALL).param("locality", locality).query(Paper.class).list();
    }

    /** The report of each locality for a year, by locality; of those that issued one. */
    Map<String, Paper> annual(Collection<String> localities, int year) {
        var found = new HashMap<String, Paper>();
        jdbc.sql(ANNUAL)
                .param("localities", localities)
                .param("year", year)
                .query((row, number) -> found.put(row.getString("locality_id"), paper(row)))
                .list();
        return found;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getString("case_key"),
                row.getString("symbol"),
                row.getString("subject"),
                row.getObject("issued_on", LocalDate.class));
    }

    List<StatedFigure> figures(String locality) {
        return jdbc.sql(FIGURES)
                .param("locality", locality)
                .query(StatedFigure.class)
                .list();
    }
}
