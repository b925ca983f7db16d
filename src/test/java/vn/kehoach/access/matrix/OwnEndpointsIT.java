package vn.kehoach.access.matrix;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.kehoach.support.ServerTest;
import vn.kehoach.support.WebClient;

/** Our own endpoints, each by every actor at every target. An endpoint without a row here fails the build. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnEndpointsIT {
    private static final String OF_THE_TESTS = "/api/test/";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @LocalServerPort
    int port;

    private Planted planted;

    @BeforeAll
    void plant() {
        planted = Planted.once(engine, jdbc);
    }

    @Test
    void givenEveryMappedEndpoint_thenItHasARow() {
        // given
        var mapped = new TreeSet<String>();
        for (var mapping : mappings) {
            for (var info : mapping.getHandlerMethods().keySet()) {
                for (var path : info.getPatternValues()) {
                    var methods = info.getMethodsCondition().getMethods();
                    methods.forEach(method -> mapped.add(method + " " + path));
                    if (methods.isEmpty()) {
                        mapped.add("GET " + path);
                    }
                }
            }
        }
        mapped.removeIf(endpoint -> endpoint.contains(OF_THE_TESTS));
        // then
        var rows = new TreeSet<String>();
        OwnEndpoint.ALL.stream()
                .filter(not(OwnEndpoint::isMadeByTheGate))
                .map(OwnEndpoint::toString)
                .forEach(rows::add);
        assertThat(mapped).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource
    void givenActor_thenEachEndpointAnswersThoseItIsFor(Actor actor) {
        // given
        var wrong = new ArrayList<String>();
        var probes = 0;
        var web = login(actor);
        for (var endpoint : OwnEndpoint.ALL) {
            for (var target : Target.values()) {
                // when
                var answer = call(endpoint.isMadeByTheGate() ? login(actor) : web, actor, target, endpoint);
                probes++;
                // then
                var said = actor + " " + target + " " + endpoint + " -> " + answer.statusCode();
                if (!endpoint.expected(actor, target).contains(answer.statusCode())) {
                    wrong.add(said + ", not " + endpoint.expected(actor, target));
                }
                for (var other : List.of(Target.OTHER_LOCALITY, Target.NO_LOCALITY)) {
                    if (answer.body().contains(other.canary())) {
                        wrong.add(said + " shows " + other);
                    }
                }
            }
        }
        System.out.println("Own endpoints, probes by " + actor + ": " + probes);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    // The gate's own endpoints end or replace a login, so each of those gets one of its own.
    private WebClient login(Actor actor) {
        var web = new WebClient(port);
        if (actor != Actor.ANONYMOUS) {
            web.login(actor.user(), "kehoach-demo");
        }
        return web;
    }

    private HttpResponse<String> call(WebClient web, Actor actor, Target target, OwnEndpoint endpoint) {
        var path = endpoint.path();
        for (var name : List.of("user", "task", "evidence")) {
            path = path.replace("{" + name + "}", planted.id(actor, target, name, name));
        }
        path = path.replace("{page}", "khong-co")
                .replace("{process}", "unit-report")
                .replace("{unit}", "khong-co")
                .replace("{locality}", "khong-co")
                .replace("{document}", "khong-co")
                .replace("{clause}", "khong-co")
                .replace("{pair}", "0")
                .replace("{id}", "0")
                .replace("{secret}", "khong-co")
                .replace("{plan}", "KH-" + target.locality() + "-2026-2030");
        var page = actor == Actor.ANONYMOUS ? "/login" : "/doi-mat-khau";
        if (endpoint.method().equals("GET")) {
            return web.get(path);
        }
        return path.startsWith("/api/")
                ? web.change(page, endpoint.method(), path, endpoint.content(), endpoint.body())
                : web.postForm(page, path, Map.of());
    }
}
