package vn.kehoach.casetab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.CaseEntry;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** Cases that people work on for long: they change posts meanwhile, and texts come back many times. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongCaseIT {
    private static final String LOCALITY = "hai-duong";
    // A year in which no other test opens reports.
    private static final int YEAR = 2088;
    private static final String WRITING = "userTask_writeReport";
    private static final String OLD_HEAD = "hai-duong.nguoi-truoc";
    private static final String NEW_HEAD = "hai-duong.nguoi-sau";
    private static final String HEAD = "hai-duong.truong-1.head";

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseFile file;

    @LocalServerPort
    int port;

    private OpenReports reports;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, LOCALITY, YEAR);
    }

    @AfterAll
    void removePeople() {
        List.of(OLD_HEAD, NEW_HEAD).forEach(identity::deleteUser);
    }

    @Test
    void givenPersonWhoLeftHisPost_thenHisLineStillNamesHimWithThePostOfThen() {
        // given
        account(OLD_HEAD, "Nguyễn Văn Trước (mẫu)");
        identity.createMembership(OLD_HEAD, HEAD);
        file.add(entry("truong-1", Act.RECORDED, OLD_HEAD));
        // when
        identity.deleteMembership(OLD_HEAD, HEAD);
        identity.createMembership(OLD_HEAD, "hai-duong.van-phong");
        identity.deleteMembership(OLD_HEAD, "hai-duong.van-phong");
        account(NEW_HEAD, "Trần Thị Sau (mẫu)");
        identity.createMembership(NEW_HEAD, HEAD);
        rename(OLD_HEAD, "Tên khác (mẫu)");
        file.add(entry("truong-1", Act.RECORDED, NEW_HEAD));
        file.add(entry("truong-1", Act.RECORDED, OLD_HEAD));
        // then
        assertThat(who("truong-1"))
                .containsExactly(
                        "Nguyễn Văn Trước (mẫu) | Thủ trưởng Trường 1 (mẫu)",
                        "Trần Thị Sau (mẫu) | Thủ trưởng Trường 1 (mẫu)",
                        "Tên khác (mẫu) | ");
        assertThat(shown("truong-1").path("about").path("from").asText()).startsWith("Tên khác (mẫu) (");
    }

    @Test
    void givenEntryFromBeforePostsWereKept_thenOnlyTheNameIsSaid() {
        // given
        jdbc.sql("""
                insert into case_entry (locality_id, case_key, step, act, unit_id, actor, acted_at)
                values ('hai-duong', :case, 'userTask_signReport', 'RECORDED', :unit, :actor, now())
                """)
                .param("case", reports.caseKey("truong-2"))
                .param("unit", reports.unit("truong-2"))
                .param("actor", "hai-duong.truong-2.head")
                .update();
        // then
        assertThat(who("truong-2")).containsExactly("Thủ trưởng Trường 2 (mẫu) | ");
    }

    @Test
    void givenManyAttempts_thenTheNewestIsShownAndEachOlderOneComesWhenAskedFor() {
        // given
        for (var time = 1; time <= 6; time++) {
            file.add(written("tram-y-te", "lần " + time));
        }
        // when
        var attempts = shown("tram-y-te").path("attempts");
        // then
        assertThat(attempts).hasSize(1);
        assertThat(attempts.path(0).path("current").path("number").asInt()).isEqualTo(6);
        var older = attempts.path(0).path("older");
        assertThat(older.findValues("current"))
                .extracting(one -> one.path("number").asInt())
                .containsExactly(5, 4, 3, 2);
        assertThat(older.findValues("changed")).isEmpty();
        // when
        var first = staff("tram-y-te")
                .getOwn(path("tram-y-te") + "/attempts/"
                        + older.path(3).path("id").asText());
        // then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(TasklistClient.json(first).path("changed").toString())
                .contains("\"REMOVED\",\"text\":\"1\"", "\"ADDED\",\"text\":\"2\"");
    }

    @Test
    void givenPairOfAnotherCase_thenThereIsNone() {
        // given
        file.add(written("to-dan-pho-1", "một"));
        file.add(written("to-dan-pho-1", "hai"));
        file.add(written("to-dan-pho-1", "ba"));
        var foreign = path("to-dan-pho-1") + "/attempts/";
        var id = shown("to-dan-pho-1")
                .path("attempts")
                .path(0)
                .path("older")
                .path(0)
                .path("id")
                .asText();
        // then
        assertThat(staff("to-dan-pho-1").getOwn(foreign + id).statusCode()).isEqualTo(200);
        assertThat(staff("to-dan-pho-2").getOwn(foreign + id).statusCode()).isEqualTo(404);
        assertThat(staff("to-dan-pho-2")
                        .getOwn(path("to-dan-pho-2") + "/attempts/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(staff("to-dan-pho-1").getOwn(foreign + "0").statusCode()).isEqualTo(404);
    }

    private void account(String user, String name) {
        var made = identity.newUser(user);
        made.setFirstName(name);
        made.setPassword("kehoach-demo-" + user.hashCode());
        identity.saveUser(made);
        identity.createTenantUserMembership(LOCALITY, user);
    }

    private void rename(String user, String name) {
        var account = identity.createUserQuery().userId(user).singleResult();
        account.setFirstName(name);
        identity.saveUser(account);
    }

    private CaseEntry entry(String unit, Act act, String actor) {
        return CaseEntry.of(LOCALITY, reports.caseKey(unit), "userTask_signReport", act, actor)
                .by(reports.unit(unit));
    }

    private CaseEntry written(String unit, String results) {
        return CaseEntry.of(LOCALITY, reports.caseKey(unit), WRITING, Act.SUBMITTED, reports.unit(unit) + ".staff")
                .by(reports.unit(unit))
                .with("{\"results\":\"" + results + "\"}");
    }

    private List<String> who(String unit) {
        return StreamSupport.stream(shown(unit).path("history").spliterator(), false)
                .filter(line -> line.path("did").asText().equals("Ghi nhận"))
                .map(line ->
                        line.path("who").asText() + " | " + line.path("post").asText())
                .toList();
    }

    private JsonNode shown(String unit) {
        var answer = staff(unit).getOwn(path(unit));
        assertThat(answer.statusCode()).isEqualTo(200);
        return TasklistClient.json(answer);
    }

    private String path(String unit) {
        return "/api/tasks/" + reports.task(unit).getId() + "/case";
    }

    private TasklistClient staff(String unit) {
        return TasklistClient.login(port, reports.unit(unit) + ".staff", OpenReports.PASSWORD);
    }
}
