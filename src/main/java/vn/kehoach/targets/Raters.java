package vn.kehoach.targets;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Logins;

/** Who judges goals without a figure: the head of the office that gathers plans and reports. */
@Component
class Raters {
    private final Organisation organisation;
    private final Logins logins;

    Raters(Organisation organisation, Logins logins) {
        this.organisation = organisation;
        this.logins = logins;
    }

    /** The post by which he judges, in words; empty for everybody else. */
    Optional<String> post(HttpServletRequest request, Watched watched) {
        var focal = organisation.focalUnit(watched.locality());
        var head = RoleGroups.head(focal.id());
        return logins.of(request).filter(login -> login.groups().contains(head)).flatMap(login -> new PostWords(
                        organisation.locality(watched.locality()), organisation.units(watched.locality()))
                .of(head));
    }
}
