package vn.kehoach.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.DutyReport.Outcome;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Results that come in after the report was asked for. */
@ServerTest
class LateResultsIT {
    private static final PlanRef PLAN = new PlanRef("yet-kieu", "KH-yet-kieu-2026-2030", 1);
    private static final int YEAR = 2029;
    private static final String UNIT = "truong-1";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    @Test
    void givenReportAlreadyTaken_thenItShowsWhatIsRecordedLater() {
        // given
        years.open(PLAN, YEAR);
        var reports = OpenReports.open(engine, jdbc, PLAN.locality(), YEAR);
        var year = new UnitYear(PLAN.locality(), reports.unit(UNIT), YEAR);
        var staff = TasklistClient.login(port, year.unitId() + ".staff", OpenReports.PASSWORD);
        engine.getTaskService().claim(reports.task(UNIT).getId(), year.unitId() + ".staff");
        assertThat(shown(staff, reports)).doesNotContain("Hội thi");
        // when
        record(year, "Hội thi tìm hiểu ASEAN (mẫu)");
        // then
        assertThat(shown(staff, reports)).contains("Hội thi tìm hiểu ASEAN (mẫu)");
    }

    @Test
    void givenReportHandedIn_thenLaterResultsDoNotChangeIt() {
        // given
        years.open(PLAN, YEAR - 1);
        var reports = OpenReports.open(engine, jdbc, PLAN.locality(), YEAR - 1);
        var year = new UnitYear(PLAN.locality(), reports.unit(UNIT), YEAR - 1);
        var staff = TasklistClient.login(port, year.unitId() + ".staff", OpenReports.PASSWORD);
        staff.submit(
                reports.task(UNIT).getId(),
                Map.of(
                        "direction",
                        "Chỉ đạo",
                        "results",
                        "Như đã nộp (mẫu)",
                        "evaluation",
                        "Tốt",
                        "nextSteps",
                        "Tiếp"));
        var head = TasklistClient.login(port, year.unitId() + ".head", OpenReports.PASSWORD);
        // when
        record(year, "Hội thi tìm hiểu ASEAN (mẫu)");
        // then
        assertThat(shown(head, reports)).isEqualTo("Như đã nộp (mẫu)");
        head.submit(
                reports.task(UNIT).getId(),
                Map.of("decision", "RETURN", "reasonCode", "INCOMPLETE", "note", "Bổ sung (mẫu)"));
        assertThat(shown(staff, reports)).isEqualTo("Như đã nộp (mẫu)");
    }

    private void record(UnitYear year, String progress) {
        var duty = years.assignments(year).get(0).dutyId();
        var report = new DutyReport(Outcome.DONE, progress, "01 hội thi (mẫu)", "Biên bản (mẫu)", 1L, 40L);
        years.report(year, duty, report, year.unitId() + ".staff", "{}");
    }

    private static String shown(TasklistClient person, OpenReports reports) {
        return String.valueOf(person.openForm(reports.task(UNIT).getId()).get("results"));
    }
}
