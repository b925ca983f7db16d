package vn.kehoach.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;
import static vn.kehoach.support.SignedReports.REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.kehoach.platform.Dates;
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WhoHolds;

/** From the report of an absence to its end: who holds which task and which post at each moment. */
@ServerTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbsenceIT {
    private static final int YEAR = 2061;
    private static final String POST = "hai-duong.to-dan-pho-1";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Absences absences;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private WhoHolds who;
    private LocalDate today;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", YEAR);
        who = new WhoHolds(engine, jdbc, reports);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void everybodyIsBack() {
        AbsenceHand.forget(engine, jdbc);
    }

    @AfterAll
    void end() {
        reports.end();
    }

    @Test
    void givenTaskTaken_thenItGoesToWhoStandsInWithItsDraftAndComesBack(ApplicationEvents events) {
        // given
        var staff = POST + ".staff";
        var head = POST + ".head";
        var task = reports.take(port, "to-dan-pho-1", staff);
        login(staff).draft(task, Map.of("direction", "Đang viết dở (mẫu)"));
        var id = announce(staff, head);
        // then: nothing before its day, and known what it will bring
        assertThat(who.holder("to-dan-pho-1")).isEqualTo(staff);
        assertThat(absences.postsOn("hai-duong", today.plusDays(4)).apply(head)).contains(POST);
        // when
        AbsenceHand.fire(engine, id, staff);
        // then
        assertThat(who.holder("to-dan-pho-1")).isEqualTo(head);
        assertThat(who.posts(head)).contains(POST);
        assertThat(who.draftOf(head, task)).contains("Đang viết dở (mẫu)");
        assertThat(who.draftOf(staff, task)).doesNotContain("Đang viết dở (mẫu)");
        assertThat(who.changesOfHands("to-dan-pho-1"))
                .containsExactly("SUBSTITUTED system: Đồng chí " + who.name(staff) + " vắng mặt "
                        + AbsenceHand.days(today) + "; việc chuyển đồng chí " + who.name(head) + " làm thay.");
        assertThat(events.stream(WorkHandedOver.class))
                .containsExactly(new WorkHandedOver("hai-duong", staff, head, List.of(task)));
        assertThat(events.stream(AbsenceBegun.class))
                .containsExactly(new AbsenceBegun("hai-duong", staff, head, today, today.plusDays(4)));
        assertThat(absences.away("hai-duong", today)).containsExactly(Map.entry(staff, head));
        assertThat(absences.away("hai-duong", today.plusDays(5))).isEmpty();
        assertThat(absences.postsOn("hai-duong", today.plusDays(5)).apply(head)).doesNotContain(POST);
        // when
        AbsenceHand.fire(engine, id, staff);
        // then
        assertThat(who.holder("to-dan-pho-1")).isEqualTo("null");
        assertThat(who.posts(head)).doesNotContain(POST);
        assertThat(who.draftOf(staff, task)).contains("Đang viết dở (mẫu)");
        assertThat(who.changesOfHands("to-dan-pho-1"))
                .hasSize(2)
                .last()
                .asString()
                .contains("việc trả về đơn vị.");
        assertThat(AbsenceHand.state(jdbc, id)).isEqualTo("ENDED 3");
        assertThat(AbsenceHand.caseOf(engine, id, staff)).isEmpty();
    }

    @Test
    void givenWriterWhoStandsInForTheHead_thenHeCannotSignWhatHeWrote() {
        // given
        var staff = "hai-duong.truong-1.staff";
        var head = "hai-duong.truong-1.head";
        assertThat(login(staff)
                        .submit(reports.take(port, "truong-1", staff), REPORT)
                        .statusCode())
                .isEqualTo(204);
        var id = announce(head, staff);
        AbsenceHand.fire(engine, id, head);
        // when
        var task = reports.take(port, "truong-1", staff);
        var answer = login(staff).submit(task, Map.of("decision", "APPROVE"));
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("không tự duyệt được", "trả việc về đơn vị bằng dấu", "báo để cử người thay khác");
        assertThat(reports.state("truong-1")).isEqualTo("SUBMITTED 1");
        assertThat(who.holder("truong-1")).isEqualTo(staff);
        // when: somebody else is chosen while it goes on, who may
        var other = "hai-duong.tram-y-te.head";
        assertThat(new AbsenceHand(port, head)
                        .change(id, 2, today, today.plusDays(4), other)
                        .statusCode())
                .isEqualTo(302);
        // then
        assertThat(who.holder("truong-1")).isEqualTo(other);
        assertThat(who.posts(staff)).containsExactly("hai-duong.truong-1");
        // when
        assertThat(login(other).submit(task, Map.of("decision", "APPROVE")).statusCode())
                .isEqualTo(204);
        // then: on record as who he was
        assertThat(who.signed("truong-1")).isEqualTo("Thủ trưởng Trạm Y tế phường, làm thay Thủ trưởng Trường 1 (mẫu)");
    }

    @Test
    void givenWorkOfferedMeanwhile_thenItStandsInTheListOfWhoStandsIn() {
        // given
        var staff = "hai-duong.to-dan-pho-3.staff";
        var head = "hai-duong.to-dan-pho-3.head";
        var task = reports.task("to-dan-pho-3").getId();
        assertThat(login(head).claim(task, head).statusCode()).isBetween(400, 499);
        // when
        var id = announce(staff, head);
        AbsenceHand.fire(engine, id, staff);
        // then: what he begins meanwhile is done by him
        assertThat(login(head).claim(task, head).statusCode()).isEqualTo(204);
        assertThat(login(head).submit(task, REPORT).statusCode()).isEqualTo(204);
        // when: back early
        assertThat(new AbsenceHand(port, staff).drop(id, 2).statusCode()).isEqualTo(302);
        // then
        assertThat(who.posts(head)).containsExactly("hai-duong.to-dan-pho-3.head");
        assertThat(AbsenceHand.state(jdbc, id)).startsWith("ENDED");
        assertThat(AbsenceHand.caseOf(engine, id, staff)).isEmpty();
        assertThat(absences.away("hai-duong", today)).isEmpty();
    }

    @Test
    void givenAnnounced_whenDropped_thenNothingHappensOnItsDay() {
        // given
        var staff = "hai-duong.dich-vu-su-nghiep-cong.staff";
        var task = reports.take(port, "dich-vu-su-nghiep-cong", staff);
        var id = announce(staff, "hai-duong.dich-vu-su-nghiep-cong.head");
        // when
        assertThat(new AbsenceHand(port, staff).drop(id, 1).statusCode()).isEqualTo(302);
        // then
        assertThat(AbsenceHand.state(jdbc, id)).isEqualTo("CANCELLED 2");
        assertThat(AbsenceHand.caseOf(engine, id, staff)).isEmpty();
        assertThat(who.holder("dich-vu-su-nghiep-cong")).isEqualTo(staff);
        assertThat(who.posts("hai-duong.dich-vu-su-nghiep-cong.head"))
                .containsExactly("hai-duong.dich-vu-su-nghiep-cong.head");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isEqualTo(1);
    }

    @Test
    void givenViceChair_thenWhatOnlyWatchesOrAdministersIsNeverPassedOn() {
        // given
        var chair = "hai-duong.vice-chair";
        var office = "hai-duong.van-phong.head";
        engine.getIdentityService().createMembership(chair, "hai-duong.admins");
        try {
            // when
            var id = announce(chair, office);
            AbsenceHand.fire(engine, id, chair);
            // then: supervisors he was himself
            assertThat(who.posts(office))
                    .containsExactlyInAnyOrder(
                            "hai-duong.van-phong.head", "hai-duong.supervisors", "hai-duong.vice-chair");
            AbsenceHand.fire(engine, id, chair);
            assertThat(who.posts(office))
                    .containsExactlyInAnyOrder("hai-duong.van-phong.head", "hai-duong.supervisors");
        } finally {
            engine.getIdentityService().deleteMembership(chair, "hai-duong.admins");
        }
    }

    @Test
    void givenTaskDueWhileAway_thenItsHolderIsToldAndOthersReadWhoStandsIn() {
        // given
        var staff = "hai-duong.truong-2.staff";
        var head = "hai-duong.truong-2.head";
        var task = reports.task("truong-2");
        task.setDueDate(Dates.closeOf(today.plusDays(2)));
        engine.getTaskService().saveTask(task);
        announce(staff, head);
        var path = "/api/tasks/absences?ids=" + task.getId();
        assertThat(login(staff).getOwn(path).body()).isEqualTo("[]");
        // when
        reports.take(port, "truong-2", staff);
        // then
        assertThat(login(staff).getOwn(path).body())
                .contains("Hạn của việc này rơi vào thời gian đồng chí báo vắng mặt (" + AbsenceHand.days(today)
                        + "); người thay: " + who.name(head) + ".");
        assertThat(login("hai-duong.vice-chair").getOwn(path).body())
                .contains("Đồng chí " + who.name(staff) + " vắng mặt đến hết ngày");
        assertThat(login("hai-duong.tram-y-te.staff").getOwn(path).body()).isEqualTo("[]");
        assertThat(login("yet-kieu.vice-chair").getOwn(path).body()).isEqualTo("[]");
        assertThat(login(staff).getOwn("/api/tasks/" + task.getId() + "/case").body())
                .contains(who.name(staff) + " (vắng mặt đến hết ngày " + Dates.show(today.plusDays(4))
                        + "; người thay: " + who.name(head) + ")");
    }

    private int announce(String person, String substitute) {
        var answer = new AbsenceHand(port, person).announce(person, today, today.plusDays(4), substitute);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return AbsenceHand.idOf(jdbc, person);
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, PASSWORD);
    }
}
