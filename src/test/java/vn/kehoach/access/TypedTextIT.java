package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import java.text.Normalizer;
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
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What becomes of the words a person types. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedTextIT {
    private static final String MARK = "VET-50000";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2028);
    }

    @Test
    void givenFiftyThousandCharacters_thenTheyComeBackUnchangedAndLeaveTheEngine() {
        // given
        var text = ("Báo cáo “kết quả” \\ ${x} <b> đợt\n" + MARK + "; ")
                .repeat(2_000)
                .substring(0, 50_000);
        // when
        submit("truong-1", text);
        // then
        assertThat(stored("truong-1")).isEqualTo(text.strip());
        assertThat(shownToHead("truong-1").get("results")).isEqualTo(text.strip());
        // when
        sign("truong-1");
        // then
        assertNoCopyInTheEngine();
    }

    @Test
    void givenDecomposedVietnamese_thenItIsStoredComposed() {
        // given
        var text = "Phường Hải Dương đã triển khai đầy đủ";
        // when
        submit("truong-2", Normalizer.normalize(text, Normalizer.Form.NFD));
        // then
        assertThat(stored("truong-2")).isEqualTo(text);
        assertThat(jdbc.sql("select content ->> 'results' from case_entry where case_key = ?")
                        .param(reports.caseKey("truong-2"))
                        .query(String.class)
                        .single())
                .isEqualTo(text);
    }

    @Test
    void givenExpressionsAndMarkup_thenTheyStayText() {
        // given
        var text = "${1+1} #{2+2} <script>alert(1)</script> &lt;b&gt; '; drop table plan; -- %s {{x}}";
        // when
        submit("to-dan-pho-1", text);
        // then
        assertThat(stored("to-dan-pho-1")).isEqualTo(text);
        assertThat(shownToHead("to-dan-pho-1").get("results")).isEqualTo(text);
    }

    @Test
    void givenCharactersNoDatabaseKeeps_thenTheRestIsStored() {
        // when
        submit("to-dan-pho-2", "trước\u0000sau\ud800!");
        // then
        assertThat(stored("to-dan-pho-2")).isIn("trướcsau!", "trướcsau?!");
    }

    private void submit(String unit, String results) {
        var typed = Map.of("direction", "Chỉ đạo", "results", results, "evaluation", "Đánh giá", "nextSteps", "Tiếp");
        var staff = TasklistClient.login(port, reports.unit(unit) + ".staff", PASSWORD);
        var answer = staff.submit(reports.task(unit).getId(), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private Map<String, Object> shownToHead(String unit) {
        var head = TasklistClient.login(port, reports.unit(unit) + ".head", PASSWORD);
        return new HashMap<>(head.openForm(reports.task(unit).getId()));
    }

    // What the head reads is a copy until he has decided; after the acceptance nothing may be left.
    private void sign(String unit) {
        for (var user : List.of(reports.unit(unit) + ".head", reports.unit("van-hoa-xa-hoi") + ".staff")) {
            var answer = TasklistClient.login(port, user, PASSWORD)
                    .submit(reports.task(unit).getId(), Map.of("decision", "APPROVE"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }
    }

    private String stored(String unit) {
        return jdbc.sql("select results from unit_report_version where unit_id = ? and round_id = 'BC-2028.hai-duong'")
                .param(reports.unit(unit))
                .query(String.class)
                .single();
    }

    private void assertNoCopyInTheEngine() {
        var texts = List.of(
                "select count(*) from act_ru_variable where text_ like '%' || :mark || '%'",
                "select count(*) from act_hi_varinst where text_ like '%' || :mark || '%' or name_ = 'data'",
                "select count(*) from act_hi_detail where text_ like '%' || :mark || '%' or name_ = 'data'",
                "select count(*) from act_ge_bytearray where position(convert_to(:mark, 'UTF8') in bytes_) > 0");
        for (var sql : texts) {
            assertThat(jdbc.sql(sql).param("mark", MARK).query(Long.class).single())
                    .as(sql)
                    .isZero();
        }
    }
}
