package vn.kehoach.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.EngineTime;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Late work is the draft of each plan, due on 15/06/2026. */
@ServerTest
class UrgingIT {
    private static final String WORDS = "Đề nghị hoàn thành trong tuần <b>này</b> (mẫu)";

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private WebClient leader;

    @BeforeEach
    void afterTheDeadline() {
        EngineTime.set(LocalDateTime.of(2026, 6, 17, 9, 0));
        leader = login("hai-duong.vice-chair");
    }

    @AfterEach
    void asBefore() {
        EngineTime.set(LocalDateTime.of(2026, 6, 1, 9, 0));
        jdbc.sql("delete from notice_told where notice_id in (select id from notice where kind = 'URGED')")
                .update();
        jdbc.sql("delete from notice where kind = 'URGED'").update();
        jdbc.sql("delete from letter where kind = 'URGED'").update();
    }

    @Test
    void givenLateWork_thenTheDoersAndTheirHeadAreUrgedAndTheCaseRemembers() {
        // given
        var draft = draft("hai-duong");
        assertThat(leader.get(UrgingPages.PATH).body())
                .contains("Cán bộ Phòng Văn hóa - Xã hội", "Soạn dự thảo kế hoạch", "uá hạn 2 ngày làm việc")
                .contains("/giai-trinh/moi?task=" + draft);
        // when
        var answer = urge(List.of(draft), WORDS);
        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(rows("select recipient from notice where kind = 'URGED' and task_id = ? order by 1", draft))
                .containsExactly("hai-duong.van-hoa-xa-hoi", "hai-duong.van-hoa-xa-hoi.head");
        assertThat(rows(
                        "select recipient from letter where kind = 'URGED' and plain like ? order by 1",
                        "%" + WORDS + "%"))
                .containsExactly("hai-duong.van-hoa-xa-hoi.head", "hai-duong.van-hoa-xa-hoi.staff");
        assertThat(rows(
                        "select note from case_entry where act = 'URGED' and actor = ? order by id",
                        "hai-duong.vice-chair"))
                .last()
                .asString()
                .endsWith(WORDS);
        assertThat(leader.get(UrgingPages.PATH).body())
                .contains("Đã gửi đôn đốc 1 việc.", "Đã đôn đốc ngày 17/06/2026", "&lt;b&gt;này&lt;/b&gt;")
                .doesNotContain("<b>này");
        // when
        var twice = urge(List.of(draft), WORDS);
        // then
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("đã được đôn đốc trong hôm nay");
    }

    @Test
    void givenNoWords_thenTheTicksStayAndNothingIsSent() {
        // when
        var answer = urge(List.of(draft("hai-duong")), " ");
        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa nhập “Nội dung đôn đốc”.", "checked=\"checked\"");
        assertThat(rows("select recipient from notice where kind = ?", "URGED")).isEmpty();
    }

    @Test
    void givenWorkOfAnotherLocalityAmongThem_thenNothingIsSentAtAll() {
        // when
        var answer = urge(List.of(draft("hai-duong"), draft("yet-kieu")), WORDS);
        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Chưa gửi: 1 việc đã chọn", "trong tuần &lt;b&gt;này");
        assertThat(rows("select recipient from notice where kind = ?", "URGED")).isEmpty();
    }

    @Test
    void givenWorkInTime_thenItIsNotOfferedAndNotUrged() {
        // given
        EngineTime.set(LocalDateTime.of(2026, 6, 15, 16, 0));
        // then
        assertThat(urge(List.of(draft("hai-duong")), WORDS).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai-duong.van-hoa-xa-hoi.staff", "hai-duong.tram-y-te.head", "hai-duong.admin", "admin"})
    void givenAnybodyElse_thenThereIsNoSuchPage(String user) {
        // given
        var other = login(user);
        // then
        assertThat(other.get(UrgingPages.PATH).statusCode()).isEqualTo(404);
        assertThat(other.postForm(
                                "/doi-mat-khau", UrgingPages.PATH, Map.of("works", draft("hai-duong"), "words", WORDS))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> urge(List<String> works, String words) {
        return leader.postForm(
                UrgingPages.PATH, UrgingPages.PATH, Map.of("works", String.join(",", works), "words", words));
    }

    private String draft(String locality) {
        return tasks.createTaskQuery()
                .tenantIdIn(locality)
                .taskDefinitionKey("userTask_draftPlan")
                .singleResult()
                .getId();
    }

    private List<String> rows(String sql, String value) {
        return jdbc.sql(sql).param(value).query(String.class).list();
    }

    private WebClient login(String user) {
        var client = new WebClient(port);
        client.login(user, "kehoach-demo");
        return client;
    }
}
