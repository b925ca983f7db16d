package vn.kehoach.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.document.RecipientKind;

/** What a clause says besides its words: the document it cites, its years, whom it means. */
@Repository
class LineRepository {
    private static final List<String> DROP =
            List.of("plan_legal_basis", "plan_milestone", "plan_recipient_unit", "plan_recipient").stream()
                    .map(
                            table -> "delete from " + table
                                    + " where locality_id = :locality and plan_id = :plan and version = :version and clause_id = :clause")
                    .toList();

    private static final String ADD_LEGAL_BASIS = """
            insert into plan_legal_basis (locality_id, plan_id, version, clause_id, number, dated, issuer)
            values (:locality, :plan, :version, :clause, :number, :dated, :issuer)
            """;

    private static final String ADD_MILESTONE = """
            insert into plan_milestone (locality_id, plan_id, version, clause_id, from_year, to_year)
            values (:locality, :plan, :version, :clause, :from, :to)
            """;

    private static final String ADD_RECIPIENT = """
            insert into plan_recipient (locality_id, plan_id, version, clause_id, kind)
            values (:locality, :plan, :version, :clause, :kind)
            """;

    private static final String ADD_RECIPIENT_UNIT = """
            insert into plan_recipient_unit (locality_id, plan_id, version, clause_id, unit_id)
            values (:locality, :plan, :version, :clause, :unit)
            """;

    private static final String MEANT = """
            select r.clause_id, r.kind, u.unit_id
              from plan_recipient r
              left join plan_recipient_unit u using (locality_id, plan_id, version, clause_id)
             where locality_id = :locality and plan_id = :plan and version = :version
            """;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drop(PlanRef plan, String clause) {
        DROP.forEach(sql -> of(sql, plan, clause).update());
    }

    void add(PlanRef plan, String clause, LegalBasisText basis) {
        of(ADD_LEGAL_BASIS, plan, clause)
                .param("number", basis.number())
                .param("dated", basis.dated())
                .param("issuer", basis.issuer())
                .update();
    }

    void add(PlanRef plan, String clause, MilestoneText milestone) {
        of(ADD_MILESTONE, plan, clause)
                .param("from", milestone.from())
                .param("to", milestone.to())
                .update();
    }

    void add(PlanRef plan, String clause, RecipientText recipient) {
        of(ADD_RECIPIENT, plan, clause).param("kind", recipient.kind().name()).update();
        for (var unit : recipient.unitIds()) {
            of(ADD_RECIPIENT_UNIT, plan, clause).param("unit", unit).update();
        }
    }

    /** Whom the lines of "Nơi nhận" mean: one entry for each unit, one without a unit where none is meant. */
    List<Meant> meant(PlanRef plan) {
        return jdbc.sql(MEANT)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .query(Meant.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, PlanRef plan, String clause) {
        return jdbc.sql(sql)
                .param("locality", plan.locality())
                .param("plan", plan.planId())
                .param("version", plan.version())
                .param("clause", clause);
    }

    record Meant(
            String clauseId, RecipientKind kind, @Nullable String unitId) {}
}
