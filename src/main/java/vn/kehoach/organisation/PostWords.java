package vn.kehoach.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The posts of a locality as an office names them. To watch, or to manage accounts, is none of them. */
public final class PostWords {
    private final Locality locality;
    private final Map<String, Unit> units;

    public PostWords(Locality locality, Collection<Unit> units) {
        this.locality = locality;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** In the order of the groups' ids; what is no post of this locality is left out. */
    public List<String> of(Collection<String> groups) {
        return groups.stream().sorted().flatMap(group -> of(group).stream()).toList();
    }

    public Optional<String> of(String group) {
        if (group.equals(RoleGroups.viceChair(locality.id()))) {
            return Optional.of("Phó Chủ tịch " + locality.authorityShort());
        }
        if (group.equals(RoleGroups.recordsClerk(locality.id()))) {
            return Optional.of("Văn thư " + locality.authorityShort());
        }
        return unitBehind(group)
                .map(unit -> (group.equals(RoleGroups.staff(unit.id())) ? "Cán bộ " : "Thủ trưởng ") + unit.name());
    }

    /** The unit whose staff or head a group is. */
    public Optional<Unit> unitBehind(String group) {
        return Optional.ofNullable(units.get(RoleGroups.unitOf(group)));
    }
}
