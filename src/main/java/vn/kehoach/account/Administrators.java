package vn.kehoach.account;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.kehoach.login.StartPlace;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.EngineAccounts;

/** Who manages the accounts of which locality: whoever belongs to it, to no other, and to its group of administrators. */
@Component
public class Administrators implements StartPlace {
    private final EngineAccounts accounts;

    Administrators(EngineAccounts accounts) {
        this.accounts = accounts;
    }

    /** Asked anew for each request. @throws AccessDeniedException for everybody else, the system's administrator too */
    public Administration of(Principal person) {
        return find(person.getName())
                .orElseThrow(() -> new AccessDeniedException("no administrator of a locality: " + person.getName()));
    }

    @Override
    public Optional<String> of(String user) {
        return find(user).map(administration -> AccountPages.PATH);
    }

    private Optional<Administration> find(String user) {
        var localities = accounts.localitiesOf(user);
        return localities.size() == 1 && accounts.holds(user, RoleGroups.admins(localities.get(0)))
                ? Optional.of(new Administration(localities.get(0), user))
                : Optional.empty();
    }
}
