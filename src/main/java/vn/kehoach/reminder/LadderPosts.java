package vn.kehoach.reminder;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;

/** Who stands on a rung of the ladder of a task. Nobody is told of his own work as of somebody else's. */
@Component
class LadderPosts {
    private final Ladders ladders;
    private final Organisation organisation;

    LadderPosts(Ladders ladders, Organisation organisation) {
        this.ladders = ladders;
        this.organisation = organisation;
    }

    Set<String> on(Rung rung, WaitingWork work) {
        return switch (rung) {
            case BEFORE, AFTER, UNCLAIMED, RETURNED -> doers(work);
            case HEAD, UNCLAIMED_HEAD -> heads(work);
            case FOCAL_UNIT -> above(work, organisation.focalUnit(work.locality()), RoleGroups::staff);
            case OFFICE -> above(work, organisation.officeUnit(work.locality()), RoleGroups::head);
            case VICE_CHAIR -> unlessOwn(work, RoleGroups.viceChair(work.locality()));
        };
    }

    /** Who has taken it, or else everybody who may. */
    Set<String> doers(WaitingWork work) {
        return work.holder() == null ? Set.copyOf(work.groups()) : Set.of(work.holder());
    }

    private Set<String> heads(WaitingWork work) {
        return ladders.units(work.locality(), work.groups()).stream()
                .filter(unit -> !unit.isRequested())
                .map(unit -> RoleGroups.head(unit.id()))
                .filter(head -> work.holder() == null || !work.groups().contains(head))
                .collect(Collectors.toSet());
    }

    // An office does not stand above itself: its own head is told by a rung of his own.
    private Set<String> above(WaitingWork work, Unit office, UnaryOperator<String> post) {
        return ladders.units(work.locality(), work.groups()).contains(office)
                ? Set.of()
                : Set.of(post.apply(office.id()));
    }

    private static Set<String> unlessOwn(WaitingWork work, String group) {
        return work.groups().contains(group) ? Set.of() : Set.of(group);
    }
}
