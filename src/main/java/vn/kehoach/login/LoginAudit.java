package vn.kehoach.login;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.LocalityScope;

/** Who came, who was refused and who left, in the chain of the account's locality. */
@Component
class LoginAudit {
    private final AuditTrail trail;
    private final EngineAccounts accounts;

    LoginAudit(AuditTrail trail, EngineAccounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @EventListener
    void came(AuthenticationSuccessEvent event) {
        record(AuditAct.LOGIN, event.getAuthentication().getName());
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        record(AuditAct.LOGIN_REFUSED, event.getAuthentication().getName());
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        record(AuditAct.LOGOUT, event.getAuthentication().getName());
    }

    // At the gate nobody works in a locality yet: the scope is opened for this one row.
    @SuppressWarnings("try")
    private void record(AuditAct act, String user) {
        var localities = accounts.localitiesOf(user);
        try (var scope = LocalityScope.of(localities)) {
            (localities.isEmpty() ? List.of(AuditEntry.NO_LOCALITY) : localities)
                    .forEach(locality -> trail.record(AuditEntry.of(locality, act, user)));
        }
    }
}
