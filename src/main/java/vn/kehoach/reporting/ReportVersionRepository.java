package vn.kehoach.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every attempt of every unit report; nothing here is changed or removed. */
@Repository
class ReportVersionRepository {
    private static final String ADD = """
            insert into unit_report_version (locality_id, round_id, unit_id, attempt, direction, results, evaluation,
                                             next_steps, proposals, nominations, due, submitted_by, submitted_at)
            values (:locality, :round, :unit, :attempt, :direction, :results, :evaluation,
                    :nextSteps, :proposals, :nominations, :due, :by, :at)
            """;

    private static final String ADD_FIGURE = """
            insert into unit_report_figure (locality_id, round_id, unit_id, attempt, clause_id, reached, total, method)
            values (:locality, :round, :unit, :attempt, :clause, :reached, :total, :method)
            """;

    private static final String LATEST = """
            select direction, results, evaluation, next_steps, proposals
              from unit_report_version
             where locality_id = :locality and round_id = :round and unit_id = :unit
             order by attempt desc limit 1
            """;

    private static final String NOMINATIONS = """
            select nominations
              from unit_report_version
             where locality_id = :locality and round_id = :round and unit_id = :unit
             order by attempt desc limit 1
            """;

    private static final String FIGURES = """
            select f.clause_id, f.reached, f.total, f.method
              from unit_report_figure f
             where f.locality_id = :locality and f.round_id = :round and f.unit_id = :unit
               and f.attempt = (select max(attempt) from unit_report_version v
                                 where v.locality_id = f.locality_id and v.round_id = f.round_id
                                   and v.unit_id = f.unit_id)
            """;

    private final JdbcClient jdbc;

    ReportVersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attempt attempt, ReportText text, @Nullable String nominations, LocalDate due, OffsetDateTime at) {
        of(ADD, attempt.round(), attempt.unit())
                .param("attempt", attempt.number())
                .param("direction", text.direction())
                .param("results", text.results())
                .param("evaluation", text.evaluation())
                .param("nextSteps", text.nextSteps())
                .param("proposals", text.proposals())
                .param("nominations", nominations)
                .param("due", due)
                .param("by", attempt.by())
                .param("at", at)
                .update();
    }

    void addFigure(Attempt attempt, Figure figure) {
        of(ADD_FIGURE, attempt.round(), attempt.unit())
                .param("attempt", attempt.number())
                .param("clause", figure.clauseId())
                .param("reached", figure.reached())
                .param("total", figure.total())
                .param("method", figure.method())
                .update();
    }

    Optional<ReportText> latest(RoundId round, String unit) {
        return of(LATEST, round, unit).query(ReportText.class).optional();
    }

    Optional<String> nominations(RoundId round, String unit) {
        return of(NOMINATIONS, round, unit).query(String.class).optional();
    }

    List<Figure> figures(RoundId round, String unit) {
        return of(FIGURES, round, unit).query(Figure.class).list();
    }

    private JdbcClient.StatementSpec of(String sql, RoundId round, String unit) {
        return jdbc.sql(sql)
                .param("locality", round.locality())
                .param("round", round.id())
                .param("unit", unit);
    }

    /** One handing in of one report. */
    record Attempt(RoundId round, String unit, int number, String by) {}
}
