package vn.kehoach.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/**
 * Everything that can be called of the web applications, tried by every actor at every target: what is not open is
 * refused, what is open shows only what the actor may read, and nothing moves.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {
    private static final Map<Operation, String> OPEN = WebApplications.open();

    // Without these a call means nothing to the engine.
    private static final Map<String, String> NEEDED = Map.of(
            "GET /camunda/api/engine/engine/default/authorization/check",
            "?permissionName=ACCESS&resourceName=application&resourceType=0",
            "GET /camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated",
            "?subscriptionStartDate=2026-01-01T00:00:00.000%2B0000&groupBy=year&metrics=process-instances",
            "POST /camunda/api/engine/engine/default/identity/password-policy",
            "{\"password\":\"x\"}");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Planted planted;
    private int probes;

    @BeforeAll
    void plant() {
        planted = Planted.once(engine, jdbc);
    }

    @ParameterizedTest
    @EnumSource
    void givenActor_thenEveryCallIsRefusedOrShowsWhatHeMayRead(Actor actor) {
        // given
        var before = planted.states();
        var web = new WebClient(port);
        if (actor != Actor.ANONYMOUS) {
            web.login(actor.user(), "kehoach-demo");
            web.get("/camunda/app/tasklist/default/");
        }
        var wrong = new ArrayList<String>();
        // when
        for (var operation : WebApplications.operations()) {
            for (var target : Target.values()) {
                if (isHarmless(actor, target, operation)) {
                    var probe = call(web, actor, target, operation);
                    probes++;
                    Verdict.of(probe, OPEN.get(operation)).forEach(fault -> wrong.add(fault + ": " + probe));
                }
            }
        }
        // then
        System.out.println("Access matrix, probes up to " + actor + ": " + probes);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(planted.states()).isEqualTo(before);
    }

    // Signing out would end the walk. What an administrator may change is tried only where there is nothing to change.
    private static boolean isHarmless(Actor actor, Target target, Operation operation) {
        if (operation.path().endsWith("/logout")) {
            return false;
        }
        return actor != Actor.ADMINISTRATOR
                || operation.reads()
                || !OPEN.containsKey(operation)
                || target == Target.GUESSED;
    }

    private Probe call(WebClient web, Actor actor, Target target, Operation operation) {
        var path = operation.fill((segment, name) -> planted.id(actor, target, segment, name));
        var isQuery = !operation.namesSomething() && target != Target.OWN;
        if (operation.method().equals("GET")) {
            path += NEEDED.getOrDefault(operation.shape(), isQuery ? "?tenantIdIn=" + target.locality() : "");
        }
        var request = web.request(path)
                .header("Accept", "application/json, text/html, */*")
                .header("X-XSRF-TOKEN", web.cookie("XSRF-TOKEN"));
        if (List.of("POST", "PUT", "DELETE").contains(operation.method())) {
            var query = isQuery ? "{\"tenantIdIn\":[\"" + target.locality() + "\"]}" : "{}";
            var body = operation.reads() ? NEEDED.getOrDefault(operation.shape(), query) : "{}";
            request.header("Content-Type", "application/json")
                    .method(operation.method(), BodyPublishers.ofString(body));
        } else {
            request.method(operation.method(), BodyPublishers.noBody());
        }
        var answer = web.send(request);
        return new Probe(actor, target, operation, path, answer.statusCode(), answer.body());
    }
}
