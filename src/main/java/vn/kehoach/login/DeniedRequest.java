package vn.kehoach.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Says no: to a program as a status, to a person with the page that leads on. */
final class DeniedRequest implements AccessDeniedHandler {
    private final RequestMatcher program;

    DeniedRequest(RequestMatcher program) {
        this.program = program;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (program.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (mustChoose(request)) {
            response.sendRedirect(PasswordPage.PATH);
        } else if (refusal instanceof CsrfException) {
            // The page stood open longer than its session: it is shown anew instead of an error.
            response.sendRedirect(LoginPage.EXPIRED);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean mustChoose(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication login
                && login.getAuthorities().contains(AccountLogin.MUST_CHOOSE);
    }
}
