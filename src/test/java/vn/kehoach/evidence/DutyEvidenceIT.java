package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.execution.UnitYear;
import vn.kehoach.execution.UnitYears;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.support.OpenDuties;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Duties of one unit in a year that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyEvidenceIT {
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final UnitYear YEAR = new UnitYear("hai-duong", "hai-duong.tram-y-te", 2037);
    private static final String STAFF = "hai-duong.tram-y-te.staff";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    private OpenDuties year;
    private List<String> duties = List.of();

    @BeforeAll
    void openYear() {
        years.open(PLAN, YEAR.year());
        year = new OpenDuties(engine, years, PLAN, YEAR);
        duties = year.all();
        assertThat(duties).hasSizeGreaterThan(1);
    }

    @Test
    void givenOnlyAFile_thenTheDutyIsDoneAndTheRecordCountsIt() {
        // given
        var task = year.open(duties.get(0)).getId();
        var staff = EvidenceClient.of(port, STAFF, task);
        var tasklist = TasklistClient.login(port, STAFF, OpenReports.PASSWORD);
        // when
        var refused = tasklist.submit(task, done());
        // then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Chưa có minh chứng. Đề nghị đính kèm tệp");
        // when
        staff.attached("danh sách.docx", SampleFiles.docx());
        staff.attached("ảnh.jpg", SampleFiles.picture("jpg"));
        staff.remove(staff.attached("nhầm.jpg", SampleFiles.picture("jpg")));
        var accepted = tasklist.submit(task, done());
        // then
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(204);
        assertThat(evidence(duties.get(0))).isEqualTo("02 tệp minh chứng");
    }

    @Test
    void givenWordsAndAFile_thenTheWordsStand() {
        // given
        var duty = duties.get(1);
        var task = year.open(duty).getId();
        EvidenceClient.of(port, STAFF, task).attached("ảnh.jpg", SampleFiles.picture("jpg"));
        var typed = new HashMap<String, Object>(done());
        typed.put("evidence", "Biên bản lưu tại trạm (mẫu)");
        // when
        TasklistClient.login(port, STAFF, OpenReports.PASSWORD).submit(task, typed);
        // then
        assertThat(evidence(duty)).isEqualTo("Biên bản lưu tại trạm (mẫu)");
    }

    @Test
    void givenWorkUnderWay_thenTheNextTaskOfTheDutyCountsEarlierFilesAnewAndKeepsThem() {
        // given
        var duty = duties.get(duties.size() - 1);
        var first = year.open(duty).getId();
        var staff = EvidenceClient.of(port, STAFF, first);
        var sent = staff.attached("đợt một.txt", SampleFiles.bytes("Đợt một (mẫu)"));
        var tasklist = TasklistClient.login(port, STAFF, OpenReports.PASSWORD);
        tasklist.submit(first, Map.of("outcome", "IN_PROGRESS", "progress", "Đã họp dân"));
        assertThat(evidence(duty)).isEqualTo("01 tệp minh chứng");
        // when
        var second = year.task(duty).getId();
        var prefilled = tasklist.openForm(second).get("evidence");
        var again = staff.at(second);
        // then: the number is not offered as text of somebody, and what was sent stays
        assertThat(prefilled).isNull();
        assertThat(again.remove(sent).statusCode()).isEqualTo(400);
        again.attached("đợt hai.txt", SampleFiles.bytes("Đợt hai (mẫu)"));
        assertThat(again.files()).hasSize(2);
        tasklist.submit(second, done());
        assertThat(evidence(duty)).isEqualTo("02 tệp minh chứng");
    }

    private static Map<String, Object> done() {
        return Map.of("outcome", "DONE", "progress", "Đã xong", "product", "01 hội nghị (mẫu)");
    }

    private String evidence(String duty) {
        return jdbc.sql("""
                        select evidence from duty_result
                         where unit_id = ? and year = ? and duty_id = ? order by id desc limit 1
                        """)
                .params(YEAR.unitId(), YEAR.year(), duty)
                .query(String.class)
                .single();
    }
}
