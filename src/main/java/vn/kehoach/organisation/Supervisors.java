package vn.kehoach.organisation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Logins;

/** Knows who watches over which locality. */
@Component
public class Supervisors {
    private final Logins logins;
    private final AccountRows accounts;

    Supervisors(Logins logins, AccountRows accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    /** @throws ResponseStatusException 404: everybody else learns not even that there is such a page */
    public Supervisor of(HttpServletRequest request) {
        return logins.of(request).stream()
                .flatMap(login -> login.localities().stream()
                        .filter(locality -> login.groups().contains(RoleGroups.supervisors(locality)))
                        .map(locality -> new Supervisor(locality, login.user(), accounts.shownName(login.user()))))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
