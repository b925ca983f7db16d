package vn.kehoach.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.OpenReports.PASSWORD;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.TasklistClient;
import vn.kehoach.support.WebClient;

/** An endpoint that asks for every locality shows each person his own. */
@ServerTest
class RequestScopeIT {
    private static final String BOTH = "ca-hai-noi";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    @AfterEach
    void forgetPerson() {
        engine.getIdentityService().deleteUser(BOTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"hai-duong.tram-y-te.staff | [\"hai-duong\"]", "yet-kieu.vice-chair | [\"yet-kieu\"]", "admin | []"
            })
    void givenPerson_thenHisRequestSeesTheRowsOfHisLocality(String person, String seen) {
        // when
        var answer = TasklistClient.login(port, person, PASSWORD).getOwn("/api/test/localities");
        // then
        assertThat(answer.body()).isEqualTo(seen);
    }

    @Test
    void givenPersonOfTwoLocalities_thenHisRequestSeesBoth() {
        // given
        var identity = engine.getIdentityService();
        var person = identity.newUser(BOTH);
        person.setPassword(PASSWORD);
        identity.saveUser(person);
        identity.createTenantUserMembership("hai-duong", BOTH);
        identity.createTenantUserMembership("yet-kieu", BOTH);
        identity.createMembership(BOTH, "hai-duong.tram-y-te");
        // when
        var answer = TasklistClient.login(port, BOTH, PASSWORD).getOwn("/api/test/localities");
        // then
        assertThat(answer.body()).isEqualTo("[\"hai-duong\",\"yet-kieu\"]");
    }

    @Test
    void givenNobodyLoggedIn_thenNothingIsSeen() {
        // given: a connection that somebody used before
        TasklistClient.login(port, "hai-duong.vice-chair", PASSWORD).getOwn("/api/test/localities");
        // when
        var answer = new WebClient(port).get("/api/test/localities");
        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("hai-duong").doesNotContain("yet-kieu");
    }
}
