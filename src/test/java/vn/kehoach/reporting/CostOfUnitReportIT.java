package vn.kehoach.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.TasklistClient;

/** What one report costs the database from its start to its acceptance, nothing returned, done as Tasklist does it. */
@ServerTest
class CostOfUnitReportIT {
    private static final RoundId ROUND = new RoundId("yet-kieu", "BC-2026.yet-kieu");
    private static final PlanRef PLAN = new PlanRef("yet-kieu", "KH-yet-kieu-2026-2030", 1);
    private static final String UNIT = "yet-kieu.truong-1";
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    Rounds rounds;

    @Autowired
    SqlCounter sql;

    @LocalServerPort
    int port;

    private long asked;

    @Test
    void givenOneReport_thenItsCostIsKnown() {
        // given
        rounds.open(PLAN, ROUND, RoundKind.ANNUAL, 2026);
        var people = List.of(login(UNIT + ".staff"), login(UNIT + ".head"), login("yet-kieu.van-hoa-xa-hoi.staff"));
        var rowsBefore = rows("act_%");
        var historyBefore = rows("act_hi_%");
        var auditBefore = auditRows();
        sql.reset();
        // when
        start();
        var started = total();
        people.get(0).submit(task(), REPORT);
        people.get(1).submit(task(), Map.of("decision", "APPROVE"));
        people.get(2).submit(task(), Map.of("decision", "APPROVE"));
        var submitted = total() - started;
        goOn();
        var statements = total();
        var words = sql.counts();
        // then
        assertThat(jdbc.sql("select status from unit_report where round_id = ? and unit_id = ?")
                        .params(ROUND.id(), UNIT)
                        .query(String.class)
                        .single())
                .isEqualTo("ACCEPTED");
        var rows = rows("act_%") - rowsBefore;
        System.out.printf(
                "unit report cost: %d rows in ACT_* left for good (%d of history, %d written in all), %d statements"
                        + " (start %d, three submissions %d; %s), %d rows on the audit trail%n",
                rows,
                rows("act_hi_%") - historyBefore,
                words.getOrDefault("insert", 0L),
                statements,
                started,
                submitted,
                words,
                auditRows() - auditBefore);
        assertThat(rows).isBetween(1L, 120L);
        assertThat(statements).isBetween(1L, 600L);
    }

    // Its own jobs only: others of this database wait too.
    private void goOn() {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .activityId("endEvent_reportAccepted")
                .tenantIdIn(PLAN.locality())
                .executable()
                .list();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private void start() {
        engine.getRuntimeService()
                .createProcessInstanceByKey("unit-report")
                .processDefinitionWithoutTenantId()
                .businessKey(ROUND.reportKey(UNIT))
                .setVariable("locality", PLAN.locality())
                .setVariable("plan", PLAN.planId())
                .setVariable("version", PLAN.version())
                .setVariable("year", 2026)
                .setVariable("round", ROUND.id())
                .setVariable("roundKind", "ANNUAL")
                .setVariable("unit", UNIT)
                .execute();
    }

    // The test's own questions are no cost of the report.
    private String task() {
        var before = sum();
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(ROUND.reportKey(UNIT))
                .singleResult()
                .getId();
        asked += sum() - before;
        return task;
    }

    private long total() {
        return sum() - asked;
    }

    private long sum() {
        return sql.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, "kehoach-demo");
    }

    private long auditRows() {
        return new DatabaseOwner(postgres)
                .sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private long rows(String tables) {
        var names = jdbc.sql("select tablename from pg_tables where schemaname = 'public' and tablename like ?")
                .param(tables)
                .query(String.class)
                .list();
        return names.stream()
                .mapToLong(name -> jdbc.sql("select count(*) from " + name)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
