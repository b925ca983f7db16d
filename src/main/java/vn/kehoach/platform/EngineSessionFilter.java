package vn.kehoach.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Carries the person who has logged in at the gate into the web applications, which keep a list of logins of their own
 * in the session. Posts and locality are read anew every half minute, and at once when this node has changed an account,
 * so that rights follow who changes post or leaves. A closed account and a changed password end the session.
 */
final class EngineSessionFilter extends OncePerRequestFilter {
    static final String ENGINE = "default";
    static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";
    private static final String READ_AT = EngineSessionFilter.class.getName() + ".readAt";
    private static final String CHANGES = EngineSessionFilter.class.getName() + ".changes";
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ProcessEngine engine;
    private final ApplicationEventPublisher events;
    private final IdentityWatch watch;
    private final ClosedAccounts closed;

    EngineSessionFilter(
            ProcessEngine engine, ApplicationEventPublisher events, IdentityWatch watch, ClosedAccounts closed) {
        this.engine = engine;
        this.events = events;
        this.watch = watch;
        this.closed = closed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = request.getUserPrincipal();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession();
        if (!isFresh(session, person.getName()) && !read(session, person.getName())) {
            session.invalidate();
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
        if (LOGOUT.equals(request.getRequestURI())) {
            leave(request.getSession(false));
            if (person instanceof Authentication login) {
                events.publishEvent(new LogoutSuccessEvent(login));
            }
        }
    }

    private boolean isFresh(HttpSession session, String user) {
        var known = AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(ENGINE);
        return known instanceof UserAuthentication
                && known.getIdentityId().equals(user)
                && Long.valueOf(watch.changes()).equals(session.getAttribute(CHANGES))
                && session.getAttribute(READ_AT) instanceof Instant readAt
                && readAt.plus(FRESH).isAfter(Instant.now());
    }

    private boolean read(HttpSession session, String user) {
        // Before reading: a change in between is seen the next time.
        var changes = watch.changes();
        var account = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        if (account == null || closed.isClosed(user) || !SessionPassword.isStillThatOf(session, account)) {
            return false;
        }
        var logins = AuthenticationUtil.getAuthsFromSession(session);
        logins.addOrReplace(AuthenticationUtil.createAuthentication(engine, user));
        AuthenticationUtil.updateSession(session, logins);
        session.setAttribute(READ_AT, Instant.now());
        session.setAttribute(CHANGES, changes);
        return true;
    }

    private static void leave(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
