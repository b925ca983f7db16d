package vn.kehoach.access;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The annual reports of one locality and year, opened without the years before them: one task for every unit. */
final class OpenReports {
    static final String PASSWORD = "kehoach-demo";

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

    static OpenReports open(ProcessEngine engine, JdbcClient jdbc, String locality, int year) {
        var prefix = "BC-" + year;
        var round = prefix + "." + locality;
        engine.getRuntimeService()
                .createProcessInstanceByKey("annual-report")
                .processDefinitionWithoutTenantId()
                .businessKey(round)
                .setVariable("locality", locality)
                .setVariable("plan", "KH-" + locality + "-2026-2030")
                .setVariable("version", 1)
                .setVariable("focalUnit", locality + ".van-hoa-xa-hoi")
                .setVariable("year", year)
                .setVariable("round", round)
                .setVariable("roundKind", "ANNUAL")
                .setVariable("subject", "Báo cáo năm " + year)
                .setVariable("unitName", "UBND (mẫu)")
                .execute();
        return new OpenReports(engine, jdbc, locality, prefix);
    }

    String unit(String name) {
        return locality + "." + name;
    }

    /** The open task of one unit's report. */
    Task task(String unit) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseKey(unit))
                .singleResult();
        if (task == null) {
            throw new AssertionError("no open task of " + caseKey(unit));
        }
        return task;
    }

    String caseKey(String unit) {
        return prefix + "." + unit(unit);
    }

    /** Status and number of the attempt. */
    String state(String unit) {
        return jdbc.sql("select status || ' ' || attempt from unit_report where round_id = ? and unit_id = ?")
                .params(prefix + "." + locality, unit(unit))
                .query(String.class)
                .single();
    }

    int entries(String unit) {
        return jdbc.sql("select count(*) from case_entry where case_key = ?")
                .param(caseKey(unit))
                .query(Integer.class)
                .single();
    }
}
