package vn.kehoach.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ExtensionHand;
import vn.kehoach.support.ItemRows;
import vn.kehoach.support.LinkingHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/**
 * February 2027 in xã Yết Kiêu, with Tết from 4 to 10 February in between. The reports of the year are asked for on 01/02
 * and due on 12/02; the office works on 1, 2, 3, 11, 12, 15, 16, 17 and 18 February.
 *
 * <ul>
 *   <li>02/02: three units hand in, a fourth asks for more time and gets it on 03/02 until 26/02.
 *   <li>03/02: the Trạm Y tế hands in, with the only figure for the target: 19 of 20.
 *   <li>11/02: three reports go back and so are due on 16/02; that of the Trạm Y tế is taken.
 *   <li>16/02: the first is handed in again and lies there still. 17/02: the second, a day late, and is taken.
 *   <li>The third is left lying. Nobody else hands in anything, and the Mặt trận and đoàn thể tell nothing.
 *   <li>Văn phòng has done one of its two duties on 02/02, and the other was carried over.
 * </ul>
 */
final class AroundTet {
    static final String LOCALITY = "yet-kieu";
    static final int YEAR = 2027;
    static final LocalDate DUE = LocalDate.of(YEAR, 2, 12);

    private static final String BACK_IN_TIME = "dich-vu-su-nghiep-cong";
    private static final String BACK_LATE = "kinh-te";
    private static final String BACK_UNTOUCHED = "thon-2";
    private static final String TAKEN = "tram-y-te";
    private static final String GETS_MORE = "phuc-vu-hanh-chinh-cong";
    private static final String CARRIED = "van-phong.cai-cach-hanh-chinh";
    private static final String DONE = "van-phong.ve-sinh-canh-quan";

    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final int port;

    AroundTet(ProcessEngine engine, JdbcClient jdbc, int port) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.port = port;
    }

    void play() {
        nothingElseRuns();
        at(1);
        setting("annual.cutoff", "10/02");
        var reports = new SignedReports(engine, jdbc, port, LOCALITY, YEAR);
        at(2);
        reports.sign(List.of(BACK_IN_TIME, BACK_LATE, BACK_UNTOUCHED));
        duties();
        var head = new WebClient(port);
        head.login(user("van-hoa-xa-hoi.head"), OpenReports.PASSWORD);
        LinkingHand.link(head, "group2-a1", CARRIED, YEAR);
        LinkingHand.link(head, "target-5", DONE, YEAR);
        askForMoreTime(reports.task(GETS_MORE));
        at(3);
        grant(ExtensionHand.decision(engine, reports.caseKey(GETS_MORE)).getId());
        handIn(reports, TAKEN, Map.of("reached1", 19, "total1", 20, "method1", "Danh sách (mẫu)"));
        at(11);
        sendBack(reports, BACK_IN_TIME, "WRONG_FIGURES");
        sendBack(reports, BACK_LATE, "INCOMPLETE");
        sendBack(reports, BACK_UNTOUCHED, "NO_EVIDENCE");
        take(reports, TAKEN);
        at(16);
        handIn(reports, BACK_IN_TIME, Map.of("results", "Đã sửa số liệu (mẫu)", "nextSteps", "Làm tiếp (mẫu)"));
        at(17);
        handIn(reports, BACK_LATE, Map.of("results", "Đã bổ sung (mẫu)"));
        take(reports, BACK_LATE);
        at(18);
    }

    // What the demo has begun would stand on the same pages.
    private void nothingElseRuns() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "not of this test"));
    }

    private static void at(int day) {
        EngineTime.set(LocalDateTime.of(YEAR, 2, day, 9, 0));
    }

    private void setting(String name, String value) {
        jdbc.sql("insert into locality_setting values (?, ?, ?)")
                .params(LOCALITY, name, value)
                .update();
    }

    // As the case of the unit leaves them.
    private void duties() {
        var rows = new ItemRows(jdbc, LOCALITY, YEAR);
        rows.duty("van-phong", CARRIED, DUE, null, false);
        rows.carryOver("van-phong", CARRIED);
        rows.duty("van-phong", DONE, DUE, LocalDate.of(YEAR, 2, 2), false);
        jdbc.sql(
                        "insert into duty_result (locality_id, unit_id, year, duty_id, outcome, progress, product,"
                                + " evidence, reported_by, reported_at) values (?, ?, ?, ?, 'DONE', 'Đã làm (mẫu)', 'x', 'x', 'x', now())")
                .params(LOCALITY, rows.unit("van-phong"), YEAR, DONE)
                .update();
    }

    private void askForMoreTime(String task) {
        var asked = new ExtensionHand(port, user(GETS_MORE + ".staff")).ask(task, "26/02/2027", "Đang mùa lễ (mẫu)");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
    }

    private void grant(String decision) {
        var answer = TasklistClient.login(port, user("van-hoa-xa-hoi.head"), OpenReports.PASSWORD)
                .submit(decision, Map.of("answer", "GRANT", "day", "26/02/2027"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static void handIn(SignedReports reports, String unit, Map<String, ?> said) {
        var report = new HashMap<String, Object>(SignedReports.REPORT);
        report.putAll(said);
        reports.submit(user(unit + ".staff"), unit, report);
        reports.submit(user(unit + ".head"), unit, Map.of("decision", "APPROVE"));
    }

    private static void sendBack(SignedReports reports, String unit, String reason) {
        reports.submit(
                user("van-hoa-xa-hoi.staff"),
                unit,
                Map.of("decision", "RETURN", "reasonCode", reason, "note", "Xem lại (mẫu)"));
    }

    private static void take(SignedReports reports, String unit) {
        reports.submit(user("van-hoa-xa-hoi.staff"), unit, Map.of("decision", "APPROVE"));
    }

    private static String user(String post) {
        return LOCALITY + "." + post;
    }
}
