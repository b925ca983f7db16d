package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.DatabaseOwner;
import vn.kehoach.support.OpenReports;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;

/** What a person does in Tasklist, as the trail tells it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskActsIT {
    private static final Map<String, String> REPORT =
            Map.of("direction", "Chỉ đạo", "results", "Kết quả", "evaluation", "Đánh giá", "nextSteps", "Tiếp tục");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    private final DatabaseOwner owner;
    private OpenReports reports;

    @Autowired
    TaskActsIT(EmbeddedPostgres postgres) {
        owner = new DatabaseOwner(postgres);
    }

    @LocalServerPort
    int port;

    @BeforeAll
    void openReports() {
        reports = OpenReports.open(engine, jdbc, "hai-duong", 2030);
    }

    @Test
    void givenTaskTakenGivenBackAssignedAndCompleted_thenEachIsTold() {
        // given
        var key = reports.caseKey("truong-1");
        var staff = reports.unit("truong-1") + ".staff";
        var task = reports.task("truong-1").getId();
        var person = login(staff);
        // when
        assertThat(person.claim(task, staff).statusCode()).isEqualTo(204);
        assertThat(person.post("/task/" + task + "/unclaim", Map.of()).statusCode())
                .isEqualTo(204);
        assertThat(assign(task, staff)).as("an administrator of no locality").isEqualTo(400);
        engine.getIdentityService().createTenantUserMembership("hai-duong", "admin");
        assertThat(assign(task, staff)).isEqualTo(204);
        engine.getIdentityService().deleteTenantUserMembership("hai-duong", "admin");
        assertThat(person.submit(task, Map.of()).statusCode()).isEqualTo(400);
        assertThat(person.submit(task, REPORT).statusCode()).isIn(200, 204);
        // then: the refused submission left nothing
        var nobody = "{\"step\":\"userTask_writeReport\"}";
        var holder = "{\"holder\":\"" + staff + "\",\"step\":\"userTask_writeReport\"}";
        assertThat(acts(key, "act like 'TASK_%'"))
                .containsExactly(
                        "TASK_TAKEN " + staff + " 127.0.0.1 " + nobody + " " + holder,
                        "TASK_GIVEN_BACK " + staff + " 127.0.0.1 " + holder + " " + nobody,
                        "TASK_ASSIGNED admin 127.0.0.1 " + nobody + " " + holder,
                        "TASK_COMPLETED " + staff + " 127.0.0.1 " + holder + " " + "{\"completedBy\":\"" + staff
                                + "\",\"step\":\"userTask_writeReport\"}");
    }

    @Test
    void givenTwoEntriesOfACase_thenTheTrailHasBothWithWhatStoodBefore() {
        // given
        var key = reports.caseKey("truong-2");
        var unit = reports.unit("truong-2");
        // when
        login(unit + ".staff").submit(reports.task("truong-2").getId(), REPORT);
        login(unit + ".head")
                .submit(
                        reports.task("truong-2").getId(),
                        Map.of("decision", "RETURN", "reasonCode", "UNCLEAR", "note", "Nêu rõ"));
        // then
        var told = owner.sql("""
                        select e.act || ' ' || (a.before::json ->> 'act') || ' ' || (a.after::json ->> 'note')
                          from case_entry e
                          join audit_entry a on a.locality_id = e.locality_id and a.case_key = e.case_key
                           and a.act = e.act and a.actor = e.actor and (a.after::json ->> 'entry')::bigint = e.id
                         where e.case_key = ? order by e.id desc limit 1
                        """).param(key).query(String.class).single();
        assertThat(told).isEqualTo("RETURNED SUBMITTED Nêu rõ");
        assertThat(owner.sql("select after::json -> 'content' ->> 'results' from audit_entry"
                                + " where case_key = ? and act = 'SUBMITTED'")
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo("Kết quả");
    }

    private int assign(String task, String user) {
        return login("admin")
                .post("/task/" + task + "/assignee", Map.of("userId", user))
                .statusCode();
    }

    private List<String> acts(String caseKey, String which) {
        return owner.sql("select act || ' ' || actor || ' ' || origin || ' ' || before || ' ' || after"
                        + " from audit_entry where case_key = ? and " + which + " order by seq")
                .param(caseKey)
                .query(String.class)
                .list();
    }

    private TasklistClient login(String user) {
        return TasklistClient.login(port, user, OpenReports.PASSWORD);
    }
}
