package vn.kehoach.timeliness;

import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Logins.Login;

/** Who may sign that a unit was late for an objective cause: whoever gives it its work, and never one of the unit. */
final class Signer {
    private final Login login;
    private final Function<Unit, String> assigners;
    private final PostWords posts;

    /** @param assigners the group that gives a unit its work */
    Signer(Login login, Function<Unit, String> assigners, PostWords posts) {
        this.login = login;
        this.assigners = assigners;
        this.posts = posts;
    }

    /** The post by which he may sign, in words. */
    Optional<String> post(Unit unit) {
        var own = login.groups().contains(RoleGroups.staff(unit.id()))
                || login.groups().contains(RoleGroups.head(unit.id()));
        return own
                ? Optional.empty()
                : Optional.of(assigners.apply(unit))
                        .filter(login.groups()::contains)
                        .flatMap(posts::of);
    }
}
