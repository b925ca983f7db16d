package vn.kehoach.home;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.home.Desk.LateUnit;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.OpenWorks;
import vn.kehoach.platform.OpenWorks.LatePost;

/**
 * Who is late, for those who answer for it: all units for the Phó Chủ tịch, those who watch and the office that gathers;
 * a head sees his own. Units that are asked and not ordered are never among them.
 */
@Component
class LateUnits {
    private final OpenWorks works;
    private final Organisation organisation;

    LateUnits(OpenWorks works, Organisation organisation) {
        this.works = works;
        this.organisation = organisation;
    }

    List<LateUnit> seenBy(Posts posts, String locality, LocalDate today) {
        var all = posts.isViceChair()
                || posts.watches()
                || posts.isOf(organisation.focalUnit(locality).id());
        var byName = new LinkedHashMap<String, LateUnit>();
        works.lateIn(locality, today).stream()
                .filter(late -> all || posts.isHeadOf(RoleGroups.unitOf(late.post())))
                .filter(late -> !posts.isAsked(late.post()))
                .forEach(late -> byName.merge(posts.nameBehind(late.post()), line(posts, late), LateUnits::both));
        byName.remove("");
        return List.copyOf(byName.values());
    }

    private static LateUnit line(Posts posts, LatePost late) {
        return new LateUnit(posts.nameBehind(late.post()), late.tasks(), Dates.show(late.since()));
    }

    // Staff and head of one unit; the first to come has the older work.
    private static LateUnit both(LateUnit one, LateUnit other) {
        return new LateUnit(one.name(), one.tasks() + other.tasks(), one.since());
    }
}
