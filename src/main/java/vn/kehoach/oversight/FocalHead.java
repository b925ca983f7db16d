package vn.kehoach.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Logins;

/** The head of the office that gathers plans and reports, among those who watch. */
@Component
public class FocalHead {
    private final Organisation organisation;
    private final Logins logins;

    FocalHead(Organisation organisation, Logins logins) {
        this.organisation = organisation;
        this.logins = logins;
    }

    /** The post by which he acts, in words; empty for everybody else. */
    public Optional<String> post(HttpServletRequest request, Watched watched) {
        var focal = organisation.focalUnit(watched.locality());
        var head = RoleGroups.head(focal.id());
        return logins.of(request).filter(login -> login.groups().contains(head)).flatMap(login -> new PostWords(
                        organisation.locality(watched.locality()), organisation.units(watched.locality()))
                .of(head));
    }
}
