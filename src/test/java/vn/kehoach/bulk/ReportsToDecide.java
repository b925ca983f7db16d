package vn.kehoach.bulk;

import static vn.kehoach.support.OpenReports.PASSWORD;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.SignedReports;
import vn.kehoach.support.TasklistClient;

/** Reports of both localities that wait to be accepted, in a year that no other test uses, and who decides on them. */
final class ReportsToDecide {
    static final String PATH = "/api/decisions";
    static final String OFFICER = "hai-duong.van-hoa-xa-hoi.staff";
    static final String COLLEAGUE = "hai-duong.dong-nghiep";
    /** A unit to which the officer belongs too. */
    static final String OWN = "truong-2";

    static final List<String> GOOD = List.of("tram-y-te", "truong-1", "to-dan-pho-1");
    private static final LocalDate OVER = LocalDate.of(2026, 5, 25);

    final SignedReports home;
    final SignedReports foreign;
    private final ProcessEngine engine;
    private final int year;

    ReportsToDecide(ProcessEngine engine, JdbcClient jdbc, int port, int year) {
        this.engine = engine;
        this.year = year;
        addPeople();
        foreign = new SignedReports(engine, jdbc, port, "yet-kieu", year);
        foreign.sign(List.of("truong-1"));
        foreign.submit("yet-kieu.mat-tran.staff", "mat-tran", SignedReports.REPORT);
        foreign.due("mat-tran", OVER);
        foreign.due("truong-1", OVER);
        home = new SignedReports(engine, jdbc, port, "hai-duong", year);
        home.sign(GOOD);
        home.sign(List.of("to-dan-pho-2", "to-dan-pho-3", "mat-tran"));
        home.sign("van-phong", "hai-duong.van-phong.staff");
        home.sign(OWN, OFFICER);
    }

    private void addPeople() {
        var identity = engine.getIdentityService();
        var colleague = identity.newUser(COLLEAGUE);
        colleague.setPassword(PASSWORD);
        identity.saveUser(colleague);
        identity.createTenantUserMembership("hai-duong", COLLEAGUE);
        identity.createMembership(COLLEAGUE, "hai-duong.van-hoa-xa-hoi");
        identity.createMembership(OFFICER, "hai-duong." + OWN);
    }

    void end() {
        engine.getIdentityService().deleteMembership(OFFICER, "hai-duong." + OWN);
        engine.getIdentityService().deleteUser(COLLEAGUE);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike("BC-" + year + "%")
                .rootProcessInstances()
                .list()
                .forEach(round -> engine.getRuntimeService().deleteProcessInstance(round.getId(), "end of test"));
    }

    /** The version of everything the list shows to this person, by task. */
    static Map<String, String> seen(TasklistClient person) {
        var seen = new HashMap<String, String>();
        TasklistClient.json(person.getOwn(PATH)).forEach(group -> group.path("items")
                .forEach(item ->
                        seen.put(item.path("id").asText(), item.path("seen").asText())));
        return seen;
    }

    static List<String> messages(JsonNode outcomes) {
        return StreamSupport.stream(outcomes.spliterator(), false)
                .map(one -> one.path("message").asText())
                .toList();
    }
}
