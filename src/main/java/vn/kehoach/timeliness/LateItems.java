package vn.kehoach.timeliness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.ItemList;
import vn.kehoach.oversight.RoundWords;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.oversight.Watched;
import vn.kehoach.platform.Dates;

/** Tells what was or is late, why it is said to be, and whether the cause was confirmed as objective. */
@Component
class LateItems {
    private final TimelinessRepository repository;
    private final CauseRepository causes;
    private final ItemList items;
    private final WorkingCalendar calendar;

    LateItems(TimelinessRepository repository, CauseRepository causes, ItemList items, WorkingCalendar calendar) {
        this.repository = repository;
        this.causes = causes;
        this.items = items;
        this.calendar = calendar;
    }

    /** The one late thing of a unit; empty when it is none, or not late. */
    Optional<LateItem> one(Watched watched, Unit unit, ItemKind kind, String subject) {
        var found = items.of(watched.locality(), unit.id(), watched.year(), watched.today()).stream()
                .filter(item -> item.kind() == kind && item.subject().equals(subject))
                .toList();
        return of(watched, found, List.of(unit)).stream().findFirst();
    }

    List<LateItem> of(Watched watched, Collection<TrackedItem> all, Collection<Unit> units) {
        var locality = watched.locality();
        var names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var duties = repository.duties(locality, watched.year()).stream()
                .collect(Collectors.toMap(duty -> duty.unitId() + " " + duty.subject(), duty -> duty.words()));
        var rounds = repository.rounds(locality, watched.year());
        var confirmed = causes.of(locality, watched.year()).stream()
                .collect(Collectors.toMap(cause -> key(cause.kind(), cause.unitId(), cause.subject()), cause -> cause));
        var days = calendar.of(locality);
        return all.stream()
                .filter(LateItems::isLate)
                .sorted(Comparator.comparing(TrackedItem::due).thenComparing(TrackedItem::subject))
                .map(item -> new LateItem(
                        item,
                        names.getOrDefault(item.unitId(), item.unitId()),
                        what(item, duties, rounds),
                        item.state(),
                        Dates.show(item.due()),
                        how(item, watched.today(), days),
                        confirmed.get(key(item.kind(), item.unitId(), item.subject()))))
                .toList();
    }

    private static boolean isLate(TrackedItem item) {
        return !item.requested() && (item.late() || item.state().isOverdue());
    }

    private static String what(TrackedItem item, Map<String, String> duties, Map<String, String> rounds) {
        return item.kind() == ItemKind.DUTY
                ? duties.getOrDefault(item.unitId() + " " + item.subject(), "")
                : RoundWords.of(rounds.getOrDefault(item.subject(), ""));
    }

    private static String how(TrackedItem item, LocalDate today, WorkingDays days) {
        if (item.carriedOver()) {
            return "chuyển sang năm sau";
        }
        var until = item.handedInOn();
        if (until == null) {
            return "chưa nộp, quá hạn " + days.between(item.due(), today) + " ngày làm việc";
        }
        return until.isAfter(item.due())
                ? "nộp ngày " + Dates.show(until) + ", quá hạn " + days.between(item.due(), until) + " ngày làm việc"
                : "nộp ngày " + Dates.show(until) + "; trước đó đã có lần quá hạn";
    }

    private static String key(ItemKind kind, String unit, String subject) {
        return kind + " " + unit + " " + subject;
    }
}
