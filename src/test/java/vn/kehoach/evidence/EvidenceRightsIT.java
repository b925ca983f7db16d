package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.evidence.EvidenceClient.json;
import static vn.kehoach.evidence.EvidenceClient.message;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Who may attach, read and remove; the reports are of a year that no other test opens. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceRightsIT {
    private static final int YEAR = 2037;
    private static final byte[] TEXT = SampleFiles.bytes("Đã họp dân (mẫu)");
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private String task = "";
    private String file = "";

    @BeforeAll
    void attachOne() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        task = reports.task("truong-1").getId();
        file = person("hai-duong.truong-1.staff").attached("biên bản.txt", TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.truong-2.staff",
                "hai-duong.truong-2.head",
                "hai-duong.tram-y-te.staff",
                "hai-duong.records-clerk",
                "hai-duong.admin",
                "yet-kieu.truong-1.staff",
                "yet-kieu.vice-chair",
                "yet-kieu.van-hoa-xa-hoi.staff",
                "admin"
            })
    void givenStranger_thenThereIsNothingForHim(String stranger) {
        // given
        var client = person(stranger);
        // when, then
        assertNotThere(client.list());
        assertNotThere(client.attach("a.txt", TEXT));
        assertNotThere(client.describe(file, "Của ai"));
        assertNotThere(client.remove(file));
        assertNotThere(client.download(file));
        assertNotThere(client.preview(file));
        assertThat(person("hai-duong.truong-1.staff").files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai-duong.truong-1.staff",
                "hai-duong.truong-1.head",
                "hai-duong.van-hoa-xa-hoi.staff",
                "hai-duong.van-hoa-xa-hoi.head",
                "hai-duong.vice-chair"
            })
    void givenWhoReviewsOrSupervises_thenHeReadsTheFile(String reader) {
        assertThat(person(reader).download(file).body()).isEqualTo("Đã họp dân (mẫu)");
    }

    @Test
    void givenSupervisorWhoReadsTheTask_thenHeSeesTheListAndAttachesNothing() {
        // given
        var supervisor = person("hai-duong.vice-chair");
        // when
        var list = supervisor.list();
        var attached = supervisor.attach("a.txt", TEXT);
        // then
        assertThat(json(list).path("files")).hasSize(1);
        assertThat(json(list).path("mayAttach").asBoolean()).isFalse();
        assertThat(json(list).path("files").get(0).path("mayRemove").asBoolean())
                .isFalse();
        assertThat(attached.statusCode()).isEqualTo(403);
        assertThat(message(attached)).startsWith("Việc này không thuộc quyền xử lý của đồng chí");
        assertThat(supervisor.remove(file).statusCode()).isEqualTo(403);
    }

    @Test
    void givenTaskHeldByAColleague_thenTheOthersAreToldSo() {
        // given
        var held = reports.task("truong-2").getId();
        second("hai-duong.truong-2");
        var first = person("hai-duong.truong-2.staff").at(held);
        var second = person("hai-duong.truong-2.second").at(held);
        var own = second.attached("trước khi có người nhận.txt", TEXT);
        engine.getTaskService().claim(held, "hai-duong.truong-2.staff");
        // when
        var attached = second.attach("a.txt", TEXT);
        var removed = second.remove(own);
        // then
        assertThat(attached.statusCode()).isEqualTo(403);
        assertThat(message(attached)).startsWith("Việc này đồng chí khác (hai-duong.truong-2.staff) đã nhận.");
        assertThat(removed.statusCode()).isEqualTo(403);
        // the holder attaches, and leaves a colleague's file alone
        assertThat(first.attach("b.txt", TEXT).statusCode()).isEqualTo(201);
        assertThat(first.remove(own).statusCode()).isEqualTo(403);
        assertThat(message(first.remove(own))).contains("chỉ người đính kèm được sửa, xóa");
        assertThat(first.describe(own, "Của tôi").statusCode()).isEqualTo(403);
        assertThat(first.files()).hasSize(2);
    }

    @Test
    void givenReportHandedOn_thenItsFilesStayAndAreStillReadByReviewers() {
        // given
        var handedOn = reports.task("to-dan-pho-1").getId();
        var staff = person("hai-duong.to-dan-pho-1.staff").at(handedOn);
        var id = staff.attached("ảnh.txt", TEXT);
        submit("hai-duong.to-dan-pho-1.staff", handedOn);
        // when, then: the task is gone, and the next one is the head's
        assertNotThere(staff.attach("muộn.txt", TEXT));
        assertNotThere(staff.remove(id));
        assertNotThere(staff.describe(id, "Sửa"));
        var signing = reports.task("to-dan-pho-1").getId();
        var head = person("hai-duong.to-dan-pho-1.head").at(signing);
        assertThat(head.files()).hasSize(1);
        assertThat(json(head.list()).path("proves").asBoolean()).isFalse();
        assertThat(head.remove(id).statusCode()).isEqualTo(403);
        var marked = head.attached("bản ghi ý kiến.txt", SampleFiles.bytes("Bổ sung số liệu (mẫu)"));
        // when: returned
        returned("hai-duong.to-dan-pho-1.head", signing);
        var again = staff.at(reports.task("to-dan-pho-1").getId());
        // then: what came with the return is read by whoever gets it back, and says where it comes from
        assertThat(again.download(marked).body()).isEqualTo("Bổ sung số liệu (mẫu)");
        assertThat(again.files()).hasSize(2);
        assertThat(again.file(marked).path("step").asText()).isEqualTo("Ký báo cáo");
        assertThat(again.remove(marked).statusCode()).isEqualTo(403);
        assertThat(again.remove(id).statusCode()).isEqualTo(400);
        assertThat(message(again.remove(id))).contains("đã được gửi cùng kết quả trước đó");
        assertThat(again.download(id).body()).isEqualTo("Đã họp dân (mẫu)");
        assertThat(person("hai-duong.van-hoa-xa-hoi.staff").download(id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givenRequestForgedElsewhere_thenItIsRefused() {
        // given
        var staff = person("hai-duong.truong-1.staff");
        // when, then
        assertThat(staff.forge("a.txt", TEXT, "").statusCode()).isEqualTo(403);
        assertThat(staff.forge("a.txt", TEXT, "guessed").statusCode()).isEqualTo(403);
        assertThat(staff.files()).hasSize(1);
    }

    @Test
    void givenFileOfAnotherCase_thenItIsNotReachedThroughAnOwnTask() {
        // given
        var other = person("hai-duong.to-dan-pho-2.staff")
                .at(reports.task("to-dan-pho-2").getId());
        var theirs = other.attached("của đơn vị khác.txt", TEXT);
        var staff = person("hai-duong.truong-1.staff");
        // when, then
        assertNotThere(staff.remove(theirs));
        assertNotThere(staff.describe(theirs, "Sửa"));
        assertNotThere(staff.download(theirs));
        assertNotThere(staff.download("khong-co"));
        assertThat(other.files()).hasSize(1);
    }

    private static void assertNotThere(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(message(answer)).startsWith("Không tìm thấy việc hoặc tệp này.");
    }

    private EvidenceClient person(String user) {
        return EvidenceClient.of(port, user, task);
    }

    private void submit(String user, String open) {
        var answer = TasklistClient.login(port, user, OpenReports.PASSWORD).submit(open, REPORT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void returned(String user, String open) {
        var why = Map.of("decision", "RETURN", "reasonCode", "INCOMPLETE", "note", "Bổ sung (mẫu)");
        var answer = TasklistClient.login(port, user, OpenReports.PASSWORD).submit(open, why);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private void second(String unit) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(unit + ".second");
        if (identity.createUserQuery().userId(user.getId()).count() > 0) {
            return;
        }
        user.setPassword(OpenReports.PASSWORD);
        identity.saveUser(user);
        identity.createTenantUserMembership("hai-duong", user.getId());
        identity.createMembership(user.getId(), unit);
    }
}
