package vn.kehoach.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.stereotype.Component;

/** Who is logged in to the web applications, for endpoints of our own in the same session. */
@Component
public class Logins {
    /** Empty for anybody who has not logged in. */
    public Optional<Login> of(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session))
                .map(all -> all.getAuthenticationForProcessEngine(EngineSessionFilter.ENGINE))
                .filter(UserAuthentication.class::isInstance)
                .map(UserAuthentication.class::cast)
                .map(user -> new Login(user.getIdentityId(), user.getGroupIds(), user.getTenantIds()));
    }

    /** @param localities the tenants the person belongs to */
    public record Login(String user, List<String> groups, List<String> localities) {}
}
