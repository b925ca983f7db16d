package vn.kehoach.city;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one locality has issued, and what its issued reports say. Every statement begins with the register. */
@Repository
class IssuedPapers {
    private static final String ALL = """
            select case_key, symbol, subject, issued_on
              from document
             where locality_id = :locality
             order by issued_on desc, number desc
            """;

    private static final String ANNUAL = """
            select d.case_key, d.symbol, d.subject, d.issued_on
              from document d
              join reporting_round o on o.locality_id = d.locality_id and o.id = d.case_key
             where d.locality_id = :locality and o.kind = 'ANNUAL' and o.year = :year
             order by d.issued_on desc
             limit 1
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

    /** The report of the locality for a year. */
    Optional<Paper> annual(String locality, int year) {
        return jdbc.sql(ANNUAL)
                .param("locality", locality)
                .param("year", year)
                .query(Paper.class)
                .optional();
    }

    List<StatedFigure> figures(String locality) {
        return jdbc.sql(FIGURES)
                .param("locality", locality)
                .query(StatedFigure.class)
                .list();
    }
}
