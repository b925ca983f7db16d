package vn.kehoach.platform;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Logins.Login;

/** Asks the engine in the name of one person, so that it answers what he may see and nothing else. */
@Component
class EngineAsPerson {
    private final IdentityService identity;

    EngineAsPerson(IdentityService identity) {
        this.identity = identity;
    }

    <T> T ask(Login login, Supplier<T> question) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(login.user(), login.groups(), login.localities());
            return question.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
