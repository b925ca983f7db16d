package vn.kehoach.planfile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.kehoach.planfile.Clause.Indicator;
import vn.kehoach.planfile.Clause.LegalBasis;
import vn.kehoach.planfile.Clause.Milestone;
import vn.kehoach.planfile.Clause.Recipient;

/** Writes the clauses of a plan's first version, in the order of the file. */
@Repository
class ClauseRows {
    private static final String CLAUSE = """
            insert into plan_clause (
                locality_id, plan_id, version, id, kind, parent_id, position, label, text, source_line)
            values (:locality, :plan, 1, :clause, :kind, :parent, :position, :label, :text, :line)
            """;

    private static final String LEGAL_BASIS = """
            insert into plan_legal_basis (locality_id, plan_id, version, clause_id, number, dated, issuer)
            values (:locality, :plan, 1, :clause, :number, :dated, :issuer)
            """;

    private static final String INDICATOR = """
            insert into plan_indicator (
                locality_id, plan_id, version, clause_id, name, operator, figure, unit, denominator)
            values (:locality, :plan, 1, :clause, :name, :operator, :figure, :unit, :denominator)
            """;

    private static final String MILESTONE = """
            insert into plan_milestone (locality_id, plan_id, version, clause_id, from_year, to_year)
            values (:locality, :plan, 1, :clause, :from, :to)
            """;

    private static final String RECIPIENT = """
            insert into plan_recipient (locality_id, plan_id, version, clause_id, kind)
            values (:locality, :plan, 1, :clause, :kind)
            """;

    private static final String RECIPIENT_UNIT = """
            insert into plan_recipient_unit (locality_id, plan_id, version, clause_id, unit_id)
            values (:locality, :plan, 1, :clause, :unit)
            """;

    private final JdbcClient jdbc;

    ClauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PlanFile file) {
        var position = 0;
        for (var clause : file.clauses()) {
            position++;
            insert(file, clause, position);
            if (clause.detail() instanceof LegalBasis basis) {
                insert(file, clause, basis);
            } else if (clause.detail() instanceof Indicator indicator) {
                insert(file, clause, indicator);
            } else if (clause.detail() instanceof Milestone milestone) {
                insert(file, clause, milestone);
            } else if (clause.detail() instanceof Recipient recipient) {
                insert(file, clause, recipient);
            }
        }
    }

    private void insert(PlanFile file, Clause clause, int position) {
        sql(CLAUSE, file, clause)
                .param("kind", clause.kind().name())
                .param("parent", clause.parentId())
                .param("position", position)
                .param("label", clause.words().label())
                .param("text", clause.words().text())
                .param("line", clause.words().line())
                .update();
    }

    private void insert(PlanFile file, Clause clause, LegalBasis basis) {
        sql(LEGAL_BASIS, file, clause)
                .param("number", basis.number())
                .param("dated", basis.dated())
                .param("issuer", basis.issuer())
                .update();
    }

    private void insert(PlanFile file, Clause clause, Indicator indicator) {
        sql(INDICATOR, file, clause)
                .param("name", indicator.name())
                .param("operator", indicator.operator().name())
                .param("figure", indicator.figure())
                .param("unit", indicator.unit())
                .param("denominator", indicator.denominator())
                .update();
    }

    private void insert(PlanFile file, Clause clause, Milestone milestone) {
        sql(MILESTONE, file, clause)
                .param("from", milestone.from())
                .param("to", milestone.to())
                .update();
    }

    private void insert(PlanFile file, Clause clause, Recipient recipient) {
        sql(RECIPIENT, file, clause).param("kind", recipient.kind().name()).update();
        for (var unit : recipient.units()) {
            sql(RECIPIENT_UNIT, file, clause)
                    .param("unit", file.locality().unit(unit))
                    .update();
        }
    }

    private StatementSpec sql(String statement, PlanFile file, Clause clause) {
        return jdbc.sql(statement)
                .param("locality", file.locality().id())
                .param("plan", file.planId())
                .param("clause", clause.id());
    }
}
