package vn.kehoach.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Logins.Login;

/** Who reads the log of a whole locality: its supervisors, and its administrators, who know its addresses. */
@Component
class LogReaders {
    private final EngineAccounts accounts;

    LogReaders(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    /** Asked anew each time. @return none for everybody else */
    List<String> localitiesOf(Login login) {
        return login.localities().stream()
                .filter(locality -> accounts.holds(login.user(), RoleGroups.supervisors(locality))
                        || accounts.holds(login.user(), RoleGroups.admins(locality)))
                .toList();
    }
}
