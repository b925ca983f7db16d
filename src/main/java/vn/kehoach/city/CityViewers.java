package vn.kehoach.city;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.kehoach.login.StartPlace;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Logins;

/** Knows who looks at the localities of which city, and leads them there from the login. */
@Component
class CityViewers implements StartPlace {
    private final Logins logins;
    private final EngineAccounts accounts;

    CityViewers(Logins logins, EngineAccounts accounts) {
        this.logins = logins;
        this.accounts = accounts;
    }

    /** @throws ResponseStatusException 404: everybody else learns not even that there is such a page */
    Viewer of(HttpServletRequest request) {
        return logins.of(request)
                .map(login -> ofCities(login.groups()))
                .filter(groups -> !groups.isEmpty())
                .map(Viewer::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    // Whoever works in a locality too begins there.
    @Override
    public Optional<String> of(String user) {
        return accounts.localitiesOf(user).isEmpty()
                        && !ofCities(accounts.postsOf(user)).isEmpty()
                ? Optional.of(CityPages.PATH)
                : Optional.empty();
    }

    private static Set<String> ofCities(Collection<String> groups) {
        return groups.stream().filter(RoleGroups::isOfCityViewers).collect(Collectors.toSet());
    }
}
