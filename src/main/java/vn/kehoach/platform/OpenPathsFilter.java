package vn.kehoach.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through what stands on the list of open paths, for those it is open to; all else is refused at the gate. */
final class OpenPathsFilter extends OncePerRequestFilter {
    private static final String NOT_OFFERED = "Thao tác này không dùng trong hệ thống.";

    private final OpenPaths paths = OpenPaths.read();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!paths.allow(request.getMethod(), request.getRequestURI(), app -> mayEnter(request, app))) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    // A program is told so, a person sees the page that leads on.
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/camunda/api/")) {
            RefusalFilter.write(response, HttpServletResponse.SC_FORBIDDEN, NOT_OFFERED);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // The login was put into the session, with the applications it may enter, when posts were read last.
    private static boolean mayEnter(HttpServletRequest request, String application) {
        var login = AuthenticationUtil.getAuthsFromSession(request.getSession())
                .getAuthenticationForProcessEngine(EngineSessionFilter.ENGINE);
        return login instanceof UserAuthentication person && person.isAuthorizedForApp(application);
    }
}
