package vn.kehoach.planfile;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes the plan, its first version and its duties. */
@Repository
class PlanRows {
    /** Two nodes that start together import one after the other; the lock ends with the transaction. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('plan-import'))";

    private static final String KNOWN = """
            select count(*)
              from plan
             where locality_id = :locality and id = :plan
            """;

    private static final String OVERLAPPING = """
            select id
              from plan
             where locality_id = :locality and period_start <= :end and period_end >= :start
             order by id limit 1
            """;

    private static final String PLAN = """
            insert into plan (locality_id, id, period_start, period_end)
            values (:locality, :plan, :start, :end)
            """;

    private static final String VERSION = """
            insert into plan_version (
                locality_id, plan_id, version, status, title, preamble, closing,
                on_behalf_of, sign_for, signer_position, signer_name, created_at)
            values (
                :locality, :plan, 1, 'DRAFT', :title, :preamble, :closing,
                :onBehalfOf, :signFor, :position, :signer, :createdAt)
            """;

    private static final String DUTY = """
            insert into plan_duty (
                locality_id, plan_id, version, id, unit_id, position, text, primary_role, source_line)
            values (:locality, :plan, 1, :duty, :unit, :position, :text, :role, :line)
            """;

    private static final String DUTY_ROLE = """
            insert into plan_duty_role (locality_id, plan_id, version, duty_id, unit_id, role)
            values (:locality, :plan, 1, :duty, :unit, :role)
            """;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean lockAndFind(PlanFile file) {
        jdbc.sql(LOCK).query().singleRow();
        return sql(KNOWN, file).query(Integer.class).single() > 0;
    }

    /** A plan of the locality that has years in common with this one. */
    Optional<String> overlapping(PlanFile file) {
        return jdbc.sql(OVERLAPPING)
                .param("locality", file.locality().id())
                .param("start", file.period().start())
                .param("end", file.period().end())
                .query(String.class)
                .optional();
    }

    void insert(PlanFile file, OffsetDateTime createdAt) {
        var period = file.period();
        sql(PLAN, file)
                .param("start", period.start())
                .param("end", period.end())
                .update();
        var frame = file.frame();
        var signatory = frame.signatory();
        var preamble = frame.preamble().stream().map(Words::printed).collect(Collectors.joining("\n"));
        sql(VERSION, file)
                .param("title", frame.title().text())
                .param("preamble", preamble)
                .param("closing", frame.closing().text())
                .param("onBehalfOf", textOf(signatory.onBehalfOf()))
                .param("signFor", textOf(signatory.signFor()))
                .param("position", signatory.position().text())
                .param("signer", signatory.name().text())
                .param("createdAt", createdAt)
                .update();
    }

    void insertDuties(PlanFile file) {
        var position = 0;
        for (var duty : file.duties()) {
            position++;
            insert(file, duty, position);
        }
    }

    private void insert(PlanFile file, Duty duty, int position) {
        var id = duty.unit() + "." + duty.id();
        sql(DUTY, file)
                .param("duty", id)
                .param("unit", file.locality().unit(duty.unit()))
                .param("position", position)
                .param("text", duty.text())
                .param("role", duty.role().name())
                .param("line", duty.line())
                .update();
        for (var part : duty.parts()) {
            sql(DUTY_ROLE, file)
                    .param("duty", id)
                    .param("unit", file.locality().unit(part.unit()))
                    .param("role", part.role().name())
                    .update();
        }
    }

    private static @Nullable String textOf(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private StatementSpec sql(String statement, PlanFile file) {
        return jdbc.sql(statement).param("locality", file.locality().id()).param("plan", file.planId());
    }
}
