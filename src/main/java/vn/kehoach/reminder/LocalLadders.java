package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/** The ladders of one locality, and who stands on their rungs. Nobody is told of his own work as of somebody else's. */
final class LocalLadders {
    private final WorkingDays days;
    private final LadderRules work;
    private final LadderRules review;
    private final Map<String, Unit> units;
    private final Unit focal;
    private final Unit office;

    LocalLadders(
            WorkingDays days, LadderRules work, LadderRules review, Collection<Unit> units, Unit focal, Unit office) {
        this.days = days;
        this.work = work;
        this.review = review;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.focal = focal;
        this.office = office;
    }

    Ladder of(WaitingWork waiting) {
        return of(waiting.kind(), waiting.groups(), waiting.given(), waiting.due());
    }

    Ladder of(WorkKind kind, Collection<String> groups, LocalDate given, LocalDate due) {
        var rules = kind == WorkKind.REVIEW ? review : work;
        return new Ladder(days, isCourtesy(groups) ? LadderRules.COURTESY : rules, given, due);
    }

    /** Who does the task decides, not whom it is about: an office that checks the Mặt trận's paper is reminded as always. */
    boolean isCourtesy(Collection<String> groups) {
        var doing = units(groups).toList();
        return !doing.isEmpty() && doing.stream().allMatch(Unit::isRequested);
    }

    Set<String> on(Rung rung, WaitingWork waiting) {
        return switch (rung) {
            case BEFORE, AFTER, UNCLAIMED, RETURNED -> doers(waiting);
            case HEAD, UNCLAIMED_HEAD -> heads(waiting);
            case FOCAL_UNIT -> isOfNoUnit(waiting) ? Set.of() : above(waiting, focal, RoleGroups::staff);
            case OFFICE -> above(waiting, office, RoleGroups::head);
            case VICE_CHAIR -> leader(waiting);
        };
    }

    /** Who has taken it, or else everybody who may. */
    static Set<String> doers(WaitingWork waiting) {
        return waiting.holder() == null ? Set.copyOf(waiting.groups()) : Set.of(waiting.holder());
    }

    /** Whoever does it, and the head of the unit. */
    Set<String> concerned(WaitingWork waiting) {
        var concerned = new LinkedHashSet<>(doers(waiting));
        concerned.addAll(heads(waiting));
        return concerned;
    }

    private Set<String> heads(WaitingWork waiting) {
        return units(waiting.groups())
                .filter(unit -> !unit.isRequested())
                .map(unit -> RoleGroups.head(unit.id()))
                .filter(head -> waiting.holder() == null || !waiting.groups().contains(head))
                .collect(Collectors.toSet());
    }

    // An office does not stand above itself: its own head is told by a rung of his own.
    private Set<String> above(WaitingWork waiting, Unit higher, UnaryOperator<String> post) {
        return units(waiting.groups()).anyMatch(higher::equals) ? Set.of() : Set.of(post.apply(higher.id()));
    }

    // The staff of an office does not urge the Phó Chủ tịch or the văn thư; the head of the Văn phòng may.
    private boolean isOfNoUnit(WaitingWork waiting) {
        return units(waiting.groups()).findAny().isEmpty();
    }

    private static Set<String> leader(WaitingWork waiting) {
        var post = RoleGroups.viceChair(waiting.locality());
        return waiting.groups().contains(post) ? Set.of() : Set.of(post);
    }

    private Stream<Unit> units(Collection<String> groups) {
        return groups.stream()
                .map(RoleGroups::unitOf)
                .filter(units::containsKey)
                .map(units::get);
    }
}
