package vn.kehoach.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.account.AccountDesk.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.AbsenceHand;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WhoHolds;

/** Whoever leaves a post leaves no work behind: it goes on with somebody, together with the post or not at all. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverIT {
    private static final int YEAR = 2062;
    private static final String LAN = "yet-kieu.nguyen-thi-lan";
    private static final String NAME = "Nguyễn Thị Lan";
    private static final String VILLAGE = "yet-kieu.thon-1";
    private static final String SCHOOL = "yet-kieu.truong-1";
    private static final String BOTH = VILLAGE + "," + SCHOOL;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private OpenReports reports;
    private WhoHolds who;
    private AccountDesk desk;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "yet-kieu", YEAR);
    }

    @BeforeEach
    void lanTakesTwoTasks() {
        who = new WhoHolds(engine, jdbc, reports);
        desk = new AccountDesk(port, "yet-kieu.admin");
        desk.add(LAN, NAME, BOTH, PASSWORD);
        take("thon-1");
        take("truong-1");
    }

    @AfterEach
    void removeLan() {
        AbsenceHand.forget(engine, jdbc);
        for (var unit : List.of("thon-1", "truong-1")) {
            engine.getTaskService().setAssignee(reports.task(unit).getId(), null);
        }
        engine.getIdentityService().deleteUser(LAN);
        jdbc.sql("delete from closed_account").update();
    }

    @AfterAll
    void end() {
        reports.end();
    }

    @Test
    void givenOpenWork_thenThePageShowsItPostByPostWithWhoMayGoOn() {
        assertThat(desk.get(AccountDesk.page(LAN)).body())
                .contains(
                        "Việc đang giữ",
                        "Cán bộ Thôn 1 (mẫu): 1 việc, giao cho",
                        "Cán bộ Trường 1 (mẫu): 1 việc, giao cho")
                .contains("value=\"yet-kieu.thon-1|yet-kieu.thon-1.staff\"", "value=\"yet-kieu.thon-1|\"")
                .doesNotContain("yet-kieu.thon-1|yet-kieu.thon-2.staff", "yet-kieu.thon-1|" + LAN);
        assertThat(desk.get(AccountDesk.page("yet-kieu.thon-3.head")).body()).doesNotContain("Việc đang giữ");
    }

    @Test
    void givenNobodyChosen_thenNeitherPostNorWorkMoves() {
        // given
        var before = entries();
        // when: of two posts the work of one only
        var answer = change("", VILLAGE + "|yet-kieu.thon-1.staff", "yet-kieu.thon-2");
        var closed = close(VILLAGE + "|");
        // then
        for (var refused : List.of(answer, closed)) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("đang giữ 1 việc ở vị trí Cán bộ Trường 1 (mẫu)", "Việc đang giữ");
        }
        assertThat(answer.body()).containsPattern("value=\"yet-kieu.thon-1\\|yet-kieu.thon-1.staff\"\\s+selected");
        assertThat(who.posts(LAN)).containsExactlyInAnyOrder(VILLAGE, SCHOOL);
        assertThat(who.holder("thon-1")).isEqualTo(LAN);
        assertThat(who.holder("truong-1")).isEqualTo(LAN);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void givenSomebodyWhoMayNot_thenNothingMoves() {
        for (var wrong : List.of("yet-kieu.thon-2.staff", LAN, "hai-duong.truong-1.staff", "khong-co")) {
            // when
            var answer = close(VILLAGE + "|yet-kieu.thon-1.staff," + SCHOOL + "|" + wrong);
            // then
            assertThat(answer.statusCode()).as(wrong).isEqualTo(409);
            assertThat(answer.body()).contains("không nhận được việc ở vị trí");
            assertThat(who.holder("thon-1")).isEqualTo(LAN);
            assertThat(who.posts(LAN)).hasSize(2);
        }
    }

    @Test
    void givenPostTaken_thenItsWorkGoesOnWithTheDraftAndTheOtherStays() {
        // given
        var task = reports.task("thon-1").getId();
        draft(task);
        // when
        var answer = change(SCHOOL, VILLAGE + "|yet-kieu.thon-1.staff", "");
        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(desk.location(answer)).isEqualTo(AccountDesk.page(LAN));
        assertThat(who.posts(LAN)).containsExactly(SCHOOL);
        assertThat(who.holder("thon-1")).isEqualTo("yet-kieu.thon-1.staff");
        assertThat(who.holder("truong-1")).isEqualTo(LAN);
        assertThat(jdbc.sql("select user_id from form_draft where task_id = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .containsExactly("yet-kieu.thon-1.staff");
        assertThat(jdbc.sql("select act || ' ' || actor || ': ' || note from case_entry where case_key = ? order by id")
                        .param(reports.caseKey("thon-1"))
                        .query(String.class)
                        .list())
                .last()
                .asString()
                .startsWith("HANDED_OVER yet-kieu.admin: Đồng chí " + NAME + " bàn giao việc cho đồng chí ");
    }

    @Test
    void givenClosedAccount_thenItsWorkGoesBackAndItsAbsenceEnds() {
        // given
        var today = LocalDate.now(clock);
        var hand = new AbsenceHand(port, "yet-kieu.admin");
        hand.announce(LAN, today.plusDays(3), today.plusDays(5), "yet-kieu.thon-1.head");
        hand.announce("yet-kieu.thon-1.staff", today.plusDays(7), today.plusDays(8), LAN);
        var id = AbsenceHand.idOf(jdbc, LAN);
        assertThat(desk.get(AccountDesk.page(LAN)).body()).contains("Đồng chí này đang được cử thay: Cán bộ Thôn 1");
        // when
        var answer = close(VILLAGE + "|," + SCHOOL + "|");
        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(desk.next(answer)).contains("Đã đóng tài khoản. Đề nghị cử người thay khác cho: Cán bộ Thôn 1");
        assertThat(who.holder("thon-1")).isEqualTo("null");
        assertThat(who.holder("truong-1")).isEqualTo("null");
        assertThat(who.posts(LAN)).isEmpty();
        assertThat(AbsenceHand.state(jdbc, id)).startsWith("CANCELLED");
        assertThat(AbsenceHand.caseOf(engine, id, LAN)).isEmpty();
        assertThat(new AbsenceHand(port, "yet-kieu.thon-1.staff")
                        .get("/vang-mat")
                        .body())
                .contains("Người thay không còn giữ vị trí phù hợp.");
    }

    @Test
    void givenStalePage_thenNothingMoves() {
        // given
        var seen = desk.seen(LAN);
        desk.change(LAN, "Nguyễn Thị Ngọc Lan", BOTH);
        // when
        var answer = desk.send(LAN, "/dong", Map.of("sure", "true", "seen", seen, "to", VILLAGE + "|," + SCHOOL + "|"));
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(who.holder("thon-1")).isEqualTo(LAN);
    }

    @Test
    void givenPostsChangedWhileSomebodyStandsIn_thenHeHoldsWhatHeShould() {
        // given: the head stands in for Lan, who is staff of both
        var today = LocalDate.now(clock);
        var head = "yet-kieu.thon-1.head";
        new AbsenceHand(port, "yet-kieu.admin").announce(LAN, today, today.plusDays(5), head);
        var id = AbsenceHand.idOf(jdbc, LAN);
        AbsenceHand.fire(engine, id, LAN);
        assertThat(who.posts(head)).containsExactlyInAnyOrder(head, VILLAGE);
        // the work of the other post, which he may not do, went back to it
        assertThat(who.holder("thon-1")).isEqualTo(head);
        assertThat(who.holder("truong-1")).isEqualTo("null");
        assertThat(desk.get(AccountDesk.page(head)).body())
                .contains("Cán bộ Thôn 1 (mẫu) (làm thay)")
                .doesNotContainPattern("value=\"yet-kieu.thon-1\" checked");
        // when: Lan loses the post
        assertThat(change(SCHOOL, "", "").statusCode()).isEqualTo(302);
        // then
        assertThat(who.posts(head)).containsExactly(head);
        assertThat(who.holder("thon-1")).isEqualTo("null");
        // when: she gets it again, and then he for good
        assertThat(change(BOTH, "", "").statusCode()).isEqualTo(302);
        assertThat(who.posts(head)).containsExactlyInAnyOrder(head, VILLAGE);
        desk.change(head, "Thủ trưởng Thôn 1 (mẫu)", head + "," + VILLAGE);
        AbsenceHand.fire(engine, id, LAN);
        // then
        assertThat(who.posts(head)).containsExactlyInAnyOrder(head, VILLAGE);
        desk.change(head, "Thủ trưởng Thôn 1 (mẫu)", head);
        assertThat(who.posts(head)).containsExactly(head);
    }

    private HttpResponse<String> change(String posts, String to, String more) {
        var fields = new HashMap<>(Map.of("name", NAME, "seen", desk.seen(LAN), "to", to));
        fields.put("posts", more.isEmpty() ? posts : more);
        return desk.send(LAN, "", fields);
    }

    private HttpResponse<String> close(String to) {
        return desk.send(LAN, "/dong", Map.of("sure", "true", "seen", desk.seen(LAN), "to", to));
    }

    private void take(String unit) {
        engine.getTaskService().setAssignee(reports.task(unit).getId(), LAN);
    }

    private void draft(String task) {
        jdbc.sql("insert into form_draft (locality_id, task_id, user_id, content, shown, saved_at)"
                        + " values ('yet-kieu', ?, ?, '{}', '{}', now())")
                .params(task, LAN)
                .update();
    }

    private int entries() {
        return jdbc.sql("select count(*) from case_entry where act = 'HANDED_OVER' and case_key = ?")
                .param(reports.caseKey("truong-1"))
                .query(Integer.class)
                .single();
    }
}
