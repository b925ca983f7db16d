package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The annual reports of one locality and year, opened without the years before them: one task for every unit. */
public final class OpenReports {
    public static final String PASSWORD = "kehoach-demo";

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final String locality;
    private final String prefix;

    private OpenReports(ProcessEngine engine, JdbcClient jdbc, String locality, String prefix) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.locality = locality;
        this.prefix = prefix;
    }

    public static OpenReports open(ProcessEngine engine, JdbcClient jdbc, String locality, int year) {
        var prefix = "BC-" + year;
        var round = prefix + "." + locality;
        engine.getRuntimeService()
                .createProcessInstanceByKey("annual-report")
                .processDefinitionWithoutTenantId()
                .businessKey(round)
                .setVariable("locality", locality)
                .setVariable("plan", "KH-" + locality + "-2026-2030")
                .setVariable("version", 1)
                .setVariable("year", year)
                .setVariable("round", round)
                .setVariable("roundKind", "ANNUAL")
                .setVariable("subject", "Báo cáo năm " + year)
                .setVariable("unitName", "UBND (mẫu)")
                .execute();
        return new OpenReports(engine, jdbc, locality, prefix);
    }

    public String unit(String name) {
        return locality + "." + name;
    }

    /** The open task of one unit's report. */
    public Task task(String unit) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey(unit))
                .singleResult();
        if (task == null) {
            throw new AssertionError("no open task of " + caseKey(unit));
        }
        return task;
    }

    /** This person takes the report of a unit, as Tasklist does. @return the task */
    public String take(int port, String unit, String user) {
        var task = task(unit).getId();
        var answer = TasklistClient.login(port, user, PASSWORD).claim(task, user);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return task;
    }

    /** Its staff hand in a report with 19 of 20 for every indicator. @return the clause of the first one */
    public String handInFigures(int port, String unit) {
        var typed = new HashMap<String, Object>(SignedReports.REPORT);
        for (var slot = 1; slot <= 3; slot++) {
            typed.put("reached" + slot, 19);
            typed.put("total" + slot, 20);
            typed.put("method" + slot, "Danh sách (mẫu)");
        }
        var answer = TasklistClient.login(port, unit(unit) + ".staff", PASSWORD)
                .submit(task(unit).getId(), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return jdbc.sql("select clause_id from plan_indicator where locality_id = ? and version = 1"
                        + " order by clause_id limit 1")
                .param(locality)
                .query(String.class)
                .single();
    }

    /** Everything of this year goes, finished or not. */
    public void end() {
        for (var left = left(); !left.isEmpty(); left = left()) {
            engine.getRuntimeService().deleteProcessInstance(left.get(0).getId(), "end of test");
        }
    }

    // With a report goes what somebody has asked about it.
    private List<ProcessInstance> left() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(prefix + "%")
                .rootProcessInstances()
                .list();
    }

    public String caseKey(String unit) {
        return prefix + "." + unit(unit);
    }

    /** Status and number of the attempt. */
    public String state(String unit) {
        return jdbc.sql("select status || ' ' || attempt from unit_report where round_id = ? and unit_id = ?")
                .params(prefix + "." + locality, unit(unit))
                .query(String.class)
                .single();
    }

    public int entries(String unit) {
        return jdbc.sql("select count(*) from case_entry where case_key = ?")
                .param(caseKey(unit))
                .query(Integer.class)
                .single();
    }
}
