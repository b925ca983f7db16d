package vn.kehoach.login;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Paths of the engine that nobody needs and that its own rights do not guard well enough; see docs/security.md. */
final class ClosedPaths {
    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";

    private static final String[] CLOSED = {
        // makes an administrator without a login while there is none
        "/camunda/api/admin/setup/**",
        // would go round the throttle of the login page
        "/camunda/api/admin/auth/user/{engine}/login/**",
        // neither rights nor locality are checked
        ENGINE + "/task/{task}/attachment/**",
        ENGINE + "/task/{task}/comment/**",
        ENGINE + "/attachment/**",
        ENGINE + "/process-instance/{instance}/comment/**",
        // a new model is new code
        ENGINE + "/deployment/create",
        ENGINE + "/deployment/{deployment}/redeploy",
        ENGINE + "/telemetry/**",
    };

    private ClosedPaths() {}

    static RequestMatcher[] all() {
        return Stream.of(CLOSED)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new);
    }
}
