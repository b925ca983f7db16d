package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What the server says to a form that breaks a rule: the words a person reads, and nothing changed. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalIT {
    private static final Map<String, Object> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");
    private static final String INDICATOR = "Tỷ lệ cán bộ, công chức, viên chức của phường có hiểu biết cơ bản về"
            + " Cộng đồng Văn hóa - Xã hội ASEAN và các lợi ích mang lại";
    private static final String GONE =
            "Việc này vừa được người khác xử lý hoặc không còn mở. Đề nghị tải lại danh sách việc.";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2027);
        submitted("tram-y-te");
    }

    static Stream<Arguments> badReports() {
        return Stream.of(
                Arguments.of(with("direction", " "), "Chưa nhập “Công tác chỉ đạo, triển khai”."),
                Arguments.of(with("nextSteps", null), "Chưa nhập “Nhiệm vụ thời gian tới”."),
                Arguments.of(with("reached1", "chín"), "“Số người đạt” phải là số nguyên, ví dụ 25."),
                Arguments.of(with("reached1", -1), "“Số người đạt” không được là số âm."),
                Arguments.of(
                        with("reached1", 9),
                        "Chỉ tiêu “" + INDICATOR
                                + "”: nhập cả số người đạt và tổng số (lớn hơn 0), hoặc để trống cả hai."));
    }

    @ParameterizedTest
    @MethodSource("badReports")
    void givenReportThatIsNotComplete_thenItIsRefusedInVietnamese(Map<String, Object> typed, String message) {
        // given
        var task = reports.task("truong-1").getId();
        // when
        var answer = login("hai-duong.truong-1.staff").submit(task, typed);
        // then
        refused(answer, message);
        assertThat(reports.task("truong-1").getId()).isEqualTo(task);
        assertThat(reports.state("truong-1")).isEqualTo("OPEN 0");
        assertThat(reports.entries("truong-1")).isZero();
    }

    static Stream<Arguments> badReviews() {
        return Stream.of(
                Arguments.of(Map.of(), "Chưa nhập “Quyết định”."),
                Arguments.of(Map.of("decision", "MAYBE"), "“Quyết định” có giá trị không hợp lệ. Đề nghị chọn lại."),
                Arguments.of(Map.of("decision", "RETURN", "note", "thiếu"), "Chưa nhập “Lý do trả lại”."),
                Arguments.of(
                        Map.of("decision", "RETURN", "reasonCode", "UNCLEAR", "note", " \n"), "Chưa nhập “Ý kiến”."));
    }

    @ParameterizedTest
    @MethodSource("badReviews")
    void givenReviewWithoutDecisionOrReason_thenItIsRefusedInVietnamese(Map<String, Object> typed, String message) {
        // given
        var task = reports.task("tram-y-te").getId();
        // when
        var answer = login("hai-duong.tram-y-te.head").submit(task, typed);
        // then
        refused(answer, message);
        assertThat(reports.task("tram-y-te").getId()).isEqualTo(task);
        assertThat(reports.state("tram-y-te")).isEqualTo("SUBMITTED 1");
        assertThat(reports.entries("tram-y-te")).isEqualTo(1);
    }

    @Test
    void givenHeadWhoWroteTheReport_thenTheOwnSignatureIsRefused() {
        // given: the head is also staff of the unit
        engine.getIdentityService().createMembership("hai-duong.truong-2.head", "hai-duong.truong-2");
        var head = login("hai-duong.truong-2.head");
        assertThat(head.submit(reports.task("truong-2").getId(), REPORT).statusCode())
                .isEqualTo(204);
        // when
        var answer = head.submit(reports.task("truong-2").getId(), Map.of("decision", "APPROVE"));
        // then
        refused(
                answer,
                "Đồng chí là người trình nội dung này nên không tự duyệt được."
                        + " Đề nghị chuyển người khác có thẩm quyền: trả việc về đơn vị bằng dấu × cạnh tên mình;"
                        + " nếu đang làm thay thì báo để cử người thay khác.");
        assertThat(reports.task("truong-2").getTaskDefinitionKey()).isEqualTo("userTask_signOff");
        assertThat(reports.state("truong-2")).isEqualTo("SUBMITTED 1");
    }

    @Test
    void givenNothingSubmitted_thenItIsRefused() {
        // given
        var task = reports.task("truong-1").getId();
        var staff = login("hai-duong.truong-1.staff");
        // then
        refused(
                staff.post("/task/" + task + "/submit-form", Map.of("variables", Map.of())),
                "Chưa nhập “Công tác chỉ đạo, triển khai”.");
        refused(
                staff.post(
                        "/task/" + task + "/submit-form",
                        Map.of("variables", Map.of("data", Map.of("value", "[]", "type", "Json")))),
                "Nội dung gửi lên không đọc được. Đề nghị mở lại biểu mẫu và nhập lại.");
    }

    @Test
    void givenPageOfACompletedTask_thenItsSubmissionConflicts() {
        // given
        var task = reports.task("to-dan-pho-1").getId();
        var staff = login("hai-duong.to-dan-pho-1.staff");
        assertThat(staff.submit(task, REPORT).statusCode()).isEqualTo(204);
        // when
        var again = staff.submit(task, REPORT);
        // then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(message(again)).isEqualTo(GONE);
        assertThat(reports.state("to-dan-pho-1")).isEqualTo("SUBMITTED 1");
    }

    @Test
    void givenTwoPeopleAtOnce_thenOneSubmissionCounts() throws Exception {
        // given
        var identity = engine.getIdentityService();
        identity.createMembership("hai-duong.to-dan-pho-2.head", "hai-duong.to-dan-pho-2");
        var people = List.of(login("hai-duong.to-dan-pho-2.staff"), login("hai-duong.to-dan-pho-2.head"));
        var task = reports.task("to-dan-pho-2").getId();
        var work = people.stream()
                .map(person -> (Callable<HttpResponse<String>>) () -> person.submit(task, REPORT))
                .toList();
        var threads = Executors.newFixedThreadPool(2);
        // when
        var answers = new ArrayList<HttpResponse<String>>();
        for (var answer : threads.invokeAll(work)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        answers.sort(Comparator.comparing(HttpResponse::statusCode));
        // then
        assertThat(answers)
                .as(() -> answers.stream().map(HttpResponse::body).toList().toString())
                .extracting(HttpResponse::statusCode)
                .containsExactly(204, 409);
        assertThat(message(answers.get(1))).isEqualTo(GONE);
        assertThat(reports.state("to-dan-pho-2")).isEqualTo("SUBMITTED 1");
        assertThat(reports.entries("to-dan-pho-2")).isEqualTo(1);
    }

    private void submitted(String unit) {
        var answer =
                login("hai-duong." + unit + ".staff").submit(reports.task(unit).getId(), REPORT);
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }

    private static void refused(HttpResponse<String> answer, String message) {
        assertThat(message(answer)).isEqualTo(message);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static String message(HttpResponse<String> answer) {
        return TasklistClient.json(answer).path("message").asText();
    }

    private static Map<String, Object> with(String field, Object value) {
        var typed = new HashMap<>(REPORT);
        typed.put(field, value);
        return typed;
    }
}
