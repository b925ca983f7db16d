package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.platform.Dates;

/** Reports of units that were written and signed and now wait to be accepted. */
public final class SignedReports {
    public static final Map<String, String> REPORT = Map.of(
            "direction", "Đã phân công (mẫu)",
            "results", "CANARY <b>kết quả</b> (mẫu)",
            "evaluation", "Đánh giá (mẫu)",
            "nextSteps", "Tiếp tục (mẫu)");

    private final OpenReports reports;
    private final ProcessEngine engine;
    private final String locality;
    private final int port;

    public SignedReports(ProcessEngine engine, JdbcClient jdbc, int port, String locality, int year) {
        this.reports = OpenReports.open(engine, jdbc, locality, year);
        this.engine = engine;
        this.locality = locality;
        this.port = port;
    }

    public void sign(List<String> units) {
        units.forEach(unit -> sign(unit, locality + "." + unit + ".staff"));
    }

    public void sign(String unit, String writer) {
        submit(writer, unit, REPORT);
        submit(locality + "." + unit + ".head", unit, Map.of("decision", "APPROVE"));
        assertThat(reports.task(unit).getTaskDefinitionKey()).isEqualTo("userTask_acceptReport");
    }

    public void submit(String user, String unit, Map<String, ?> typed) {
        var answer = TasklistClient.login(port, user, PASSWORD).submit(task(unit), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    /** Moves the deadline of the unit's open task. */
    public void due(String unit, LocalDate day) {
        var task = reports.task(unit);
        task.setDueDate(Dates.closeOf(day));
        engine.getTaskService().saveTask(task);
    }

    /** Everything of this year goes, finished or not. */
    public void end() {
        reports.end();
    }

    public String task(String unit) {
        return reports.task(unit).getId();
    }

    public String holder(String unit) {
        return String.valueOf(reports.task(unit).getAssignee());
    }

    public String caseKey(String unit) {
        return reports.caseKey(unit);
    }

    public String state(String unit) {
        return reports.state(unit);
    }
}
