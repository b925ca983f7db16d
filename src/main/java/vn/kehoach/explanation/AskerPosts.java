package vn.kehoach.explanation;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;

/** In which post a supervisor asks: the one that will read the answer. */
@Component
class AskerPosts {
    private final Organisation organisation;

    AskerPosts(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The engine's group of his post; empty for a supervisor who holds none of the three. */
    Optional<String> of(Asker asker) {
        var locality = asker.locality();
        return Stream.of(
                        RoleGroups.viceChair(locality),
                        RoleGroups.head(organisation.focalUnit(locality).id()),
                        RoleGroups.head(organisation.officeUnit(locality).id()))
                .filter(asker.groups()::contains)
                .findFirst();
    }

    /**
     * In words, why he cannot ask this unit; empty when he can. Nobody asks the unit that he works in or leads: he would
     * read the answer to his own work.
     */
    Optional<String> whyNot(Asker asker, Unit unit) {
        if (asker.groups().contains(RoleGroups.staff(unit.id()))
                || asker.groups().contains(RoleGroups.head(unit.id()))) {
            return Optional.of("Đây là đơn vị của đồng chí nên đồng chí không tự yêu cầu và tự xem giải trình được.");
        }
        return of(asker).isPresent()
                ? Optional.empty()
                : Optional.of("Chỉ Phó Chủ tịch, thủ trưởng đơn vị đầu mối và thủ trưởng Văn phòng gửi được.");
    }
}
