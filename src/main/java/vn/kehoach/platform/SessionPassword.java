package vn.kehoach.platform;

import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The password with which somebody came in: a session ends when the account has another one, so that who has lost his
 * password to a stranger is rid of him.
 */
@Component
class SessionPassword {
    private static final String AT_LOGIN = SessionPassword.class.getName() + ".atLogin";

    private final EngineAccounts accounts;

    SessionPassword(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void came(AuthenticationSuccessEvent login) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            accounts.passwordMark(login.getAuthentication().getName())
                    .ifPresent(mark -> request.getRequest().getSession().setAttribute(AT_LOGIN, mark));
        }
    }

    static boolean isStillThatOf(HttpSession session, User account) {
        return String.valueOf(account.getPassword()).equals(session.getAttribute(AT_LOGIN));
    }
}
