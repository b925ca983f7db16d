package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.json;

import java.util.HashMap;
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
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.SqlCounter;
import vn.kehoach.support.TasklistClient;

/** What whoever judges a report sees of the files of its duties; the year is one that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesBehindReportIT {
    private static final int YEAR = 2052;
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @Autowired
    SqlCounter sql;

    @LocalServerPort
    int port;

    private SignedReports reports;

    @BeforeAll
    void openYear() {
        years.open(PLAN, YEAR);
        reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        for (var unit : new String[] {"tram-y-te", "truong-1"}) {
            var duties = year(unit).all();
            add(unit, duties.get(0));
            add(unit, duties.get(0));
            add(unit, duties.get(duties.size() - 1));
        }
    }

    @Test
    void givenHeadWhoSignsAndCheckerWhoAccepts_thenTheySeeTheFilesOfThatUnitByDuty() {
        // given
        reports.submit("hai-duong.tram-y-te.staff", "tram-y-te", SignedReports.REPORT);
        // when, then
        assertSeesOwnUnit(person("tram-y-te.head", reports.task("tram-y-te")));
        // a task shows no other unit than its own, and a stranger nothing
        var head = person("tram-y-te.head", reports.task("tram-y-te"));
        assertThat(head.ofDuties("hai-duong.truong-1").statusCode()).isEqualTo(404);
        assertThat(person("truong-1.head", reports.task("tram-y-te"))
                        .ofDuties("")
                        .statusCode())
                .isEqualTo(404);
        // when, then
        reports.submit("hai-duong.tram-y-te.head", "tram-y-te", Map.of("decision", "APPROVE"));
        assertSeesOwnUnit(person("van-hoa-xa-hoi.staff", reports.task("tram-y-te")));
    }

    @Test
    void givenReportOfTheWard_thenItsMakersSeeTheFilesByUnitAndVanThuDoesNot() {
        // given
        consolidating();
        // when, then: at each step until the form of the text is checked
        assertSeesTheWardAndHandOn("van-hoa-xa-hoi.staff", "userTask_consolidate");
        assertSeesTheWardAndHandOn("van-hoa-xa-hoi.head", "userTask_checkContent");
        var clerk = person("records-clerk", ofWard("userTask_checkFormat"));
        assertThat(json(clerk.list()).path("duties")).isEmpty();
        assertThat(clerk.ofDuties("hai-duong.truong-1").statusCode()).isEqualTo(404);
    }

    @Test
    void givenManyFiles_thenTheyNeedNoMoreStatementsThanFew() {
        // given
        var duties = year("truong-2").all();
        add("truong-2", duties.get(0));
        var writer = person("truong-2.staff", reports.task("truong-2"));
        writer.attached("bảng số liệu.txt", SampleFiles.bytes("Số liệu (mẫu)"));
        var few = asked(writer);
        // when
        for (var number = 0; number < 20; number++) {
            add("truong-2", duties.get(number % duties.size()));
            writer.attached("bảng số liệu " + number + ".txt", SampleFiles.bytes("Số liệu (mẫu)"));
        }
        // then
        assertThat(asked(writer)).isEqualTo(few);
    }

    private long asked(EvidenceClient who) {
        sql.reset();
        assertThat(who.list().statusCode()).isEqualTo(200);
        assertThat(who.ofDuties("").statusCode()).isEqualTo(200);
        return sql.counts().getOrDefault("select", 0L);
    }

    private void assertSeesOwnUnit(EvidenceClient who) {
        var units = json(who.list()).path("duties");
        assertThat(units).hasSize(1);
        assertThat(units.get(0).path("unit").asText()).isEqualTo("hai-duong.tram-y-te");
        assertThat(units.get(0).path("files").asInt()).isEqualTo(3);
        var duties = json(who.ofDuties(""));
        assertThat(duties).hasSize(2);
        assertThat(duties.get(0).path("text").asText()).isNotBlank();
        assertThat(duties.get(0).path("files")).hasSize(2);
        var file = duties.get(0).path("files").get(0);
        assertThat(file.path("mayRemove").asBoolean()).isFalse();
        assertThat(who.download(file.path("id").asText()).statusCode()).isEqualTo(200);
    }

    private void assertSeesTheWardAndHandOn(String post, String step) {
        var maker = person(post, ofWard(step));
        assertThat(json(maker.list()).path("duties"))
                .extracting(unit -> unit.path("unit").asText() + " " + unit.path("files"))
                .contains("hai-duong.tram-y-te 3", "hai-duong.truong-1 3");
        assertThat(json(maker.ofDuties("hai-duong.truong-1"))).hasSize(2);
        handOn(post, ofWard(step));
    }

    private OpenDuties year(String unit) {
        return new OpenDuties(engine, years, PLAN, of(unit));
    }

    private static UnitYear of(String unit) {
        return new UnitYear("hai-duong", "hai-duong." + unit, YEAR);
    }

    private EvidenceClient person(String post, String task) {
        return EvidenceClient.of(port, "hai-duong." + post, task);
    }

    private void add(String unit, String duty) {
        FileRows.add(jdbc, of(unit), duty, "ảnh.png");
    }

    private void consolidating() {
        var round = "BC-" + YEAR + ".hai-duong";
        engine.getRuntimeService()
                .createProcessInstanceByKey("annual-report")
                .processDefinitionWithoutTenantId()
                .businessKey(round)
                .setVariable("locality", "hai-duong")
                .setVariable("subject", "Báo cáo năm (mẫu)")
                .setVariable("unitName", "UBND (mẫu)")
                .setVariable("plan", PLAN.planId())
                .setVariable("version", 1)
                .setVariable("year", YEAR)
                .setVariable("round", round)
                .setVariable("roundKind", "ANNUAL")
                .startBeforeActivity("userTask_consolidate")
                .execute();
    }

    private String ofWard(String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey("BC-" + YEAR + ".hai-duong")
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }

    private void handOn(String post, String task) {
        var typed = new HashMap<String, Object>(SignedReports.REPORT);
        typed.put("decision", "APPROVE");
        var answer = TasklistClient.login(port, "hai-duong." + post, OpenReports.PASSWORD)
                .submit(task, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
