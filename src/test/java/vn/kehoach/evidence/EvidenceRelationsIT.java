package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.json;

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
import vn.kehoach.support.TasklistClient;

/** Who reads what checkers, approvers and others attach who write no report; the year is one that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceRelationsIT {
    private static final int YEAR = 2051;
    private static final PlanRef PLAN = new PlanRef("hai-duong", "KH-hai-duong-2026-2030", 1);
    private static final byte[] TEXT = SampleFiles.bytes("Ý kiến (mẫu)");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnitYears years;

    @LocalServerPort
    int port;

    @BeforeAll
    void openYear() {
        years.open(PLAN, YEAR);
    }

    @Test
    void givenCheckerOfAReport_thenItsUnitReadsHisFileAndNoOtherUnitDoes() {
        // given
        var reports = new SignedReports(engine, jdbc, port, "hai-duong", YEAR);
        reports.sign("truong-1", "hai-duong.truong-1.staff");
        var task = reports.task("truong-1");
        var checker = person("van-hoa-xa-hoi.staff", task);
        // when
        assertThat(json(checker.list()).path("mayAttach").asBoolean()).isTrue();
        var file = checker.attached("phiếu kiểm tra.txt", TEXT);
        reports.submit(
                "hai-duong.van-hoa-xa-hoi.staff",
                "truong-1",
                Map.of("decision", "RETURN", "reasonCode", "INCOMPLETE", "note", "Bổ sung (mẫu)"));
        // then
        var writer = person("truong-1.staff", reports.task("truong-1"));
        assertThat(writer.files().get(0).path("id").asText()).isEqualTo(file);
        assertReads(file, "truong-1.staff", "truong-1.head", "van-hoa-xa-hoi.head", "vice-chair");
        assertReadsNot(file, "truong-2.staff", "truong-2.head", "van-phong.staff", "records-clerk", "mat-tran.staff");
    }

    @Test
    void givenApproverAndVanThu_thenTheFocalUnitReadsTheirFilesAndUnitsDoNot() {
        // given
        var approve = document("THU-2051-a", "userTask_approve");
        var format = document("THU-2051-a", "userTask_checkFormat");
        // when
        var signed = person("vice-chair", approve).attached("bản ký có bút phê.pdf", SampleFiles.pdf());
        var checked = person("records-clerk", format).attached("lỗi thể thức.txt", TEXT);
        // then: whoever gets the document back, and whoever works on it
        for (var file : new String[] {signed, checked}) {
            assertReads(file, "van-hoa-xa-hoi.staff", "van-hoa-xa-hoi.head", "records-clerk", "vice-chair");
            assertReadsNot(file, "truong-1.staff", "truong-1.head", "mat-tran.staff", "tram-y-te.staff");
        }
        assertReadsNot(signed, "van-phong.staff");
        var line = person("vice-chair", approve).file(checked);
        assertThat(line.path("unit").asText()).startsWith("Văn phòng");
        assertThat(line.path("step").asText()).isEqualTo("Kiểm tra thể thức");
    }

    @Test
    void givenFrontAskedForItsOpinion_thenItSeesItsOwnFilesOnly() {
        // given
        var review = summary("userTask_reviewNominations");
        var opinion = summary("userTask_giveOpinion");
        // when
        var inside = person("van-hoa-xa-hoi.staff", review).attached("danh sách đề nghị.txt", TEXT);
        var own = person("mat-tran.staff", opinion).attached("công văn góp ý.txt", TEXT);
        // then
        assertThat(person("mat-tran.staff", opinion).files()).hasSize(1);
        assertReadsNot(inside, "mat-tran.staff", "mat-tran.head");
        assertReads(own, "mat-tran.staff", "van-hoa-xa-hoi.staff");
        assertThat(person("van-hoa-xa-hoi.staff", review).files()).hasSize(2);
    }

    @Test
    void givenHeadWhoReturnsResults_thenTheDutyShowsHisFileAndDoesNotCountIt() {
        // given
        var year = new OpenDuties(engine, years, PLAN, new UnitYear("hai-duong", "hai-duong.tram-y-te", YEAR));
        var confirm = year.openStep("userTask_confirmResults").getId();
        var plan = year.openStep("userTask_writeUnitPlan").getId();
        var duty = year.open(year.all().get(0)).getId();
        // when
        person("tram-y-te.staff", plan).attached("kế hoạch năm.txt", TEXT);
        var marked = person("tram-y-te.head", confirm).attached("số liệu cần xem lại.txt", TEXT);
        // then
        var staff = person("tram-y-te.staff", duty);
        assertThat(staff.files()).hasSize(1);
        assertThat(staff.files().get(0).path("id").asText()).isEqualTo(marked);
        var done = TasklistClient.login(port, "hai-duong.tram-y-te.staff", OpenReports.PASSWORD)
                .submit(duty, Map.of("outcome", "DONE", "progress", "Đã xong", "product", "01 hội nghị (mẫu)"));
        assertThat(done.statusCode()).isEqualTo(400);
        assertThat(done.body()).contains("Chưa có minh chứng");
    }

    private void assertReads(String file, String... people) {
        for (var user : people) {
            assertThat(person(user, "none").download(file).statusCode())
                    .as(user)
                    .isEqualTo(200);
        }
    }

    private void assertReadsNot(String file, String... people) {
        for (var user : people) {
            assertThat(person(user, "none").download(file).statusCode())
                    .as(user)
                    .isEqualTo(404);
        }
    }

    private EvidenceClient person(String post, String task) {
        return EvidenceClient.of(port, "hai-duong." + post, task);
    }

    private String document(String caseKey, String step) {
        return start("document-approval", caseKey, step, Map.of());
    }

    private String summary(String step) {
        var round = "SK-" + YEAR + ".hai-duong";
        return start("period-summary", round, step, Map.of("year", YEAR, "round", round, "roundKind", "INTERIM"));
    }

    private String start(String process, String caseKey, String step, Map<String, Object> more) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionWithoutTenantId()
                .businessKey(caseKey)
                .setVariables(Map.of(
                        "locality", "hai-duong",
                        "plan", PLAN.planId(),
                        "version", 1,
                        "subject", "Văn bản (mẫu)",
                        "unitName", "UBND (mẫu)"))
                .setVariables(more)
                .startBeforeActivity(step)
                .execute();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }
}
