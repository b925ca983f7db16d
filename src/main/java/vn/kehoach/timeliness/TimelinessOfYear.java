package vn.kehoach.timeliness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.ItemList;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.TrackedItem;
import vn.kehoach.oversight.TrackedItems;
import vn.kehoach.oversight.Watched;
import vn.kehoach.timeliness.TimelinessRepository.Extensions;

/** Works out the timeliness of all units in a few statements, however many units there are. */
@Component
class TimelinessOfYear {
    private final TrackedItems counts;
    private final ItemList items;
    private final TimelinessRepository repository;
    private final LateItems lateItems;
    private final Organisation organisation;
    private final WorkingCalendar calendar;

    TimelinessOfYear(
            TrackedItems counts,
            ItemList items,
            TimelinessRepository repository,
            LateItems lateItems,
            Organisation organisation,
            WorkingCalendar calendar) {
        this.counts = counts;
        this.items = items;
        this.repository = repository;
        this.lateItems = lateItems;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    Timeliness of(Watched watched) {
        var locality = watched.locality();
        var year = watched.year();
        var all = items.of(locality, year, watched.today());
        var units = organisation.units(locality);
        var known = new Known(
                counts.byUnit(locality, year, watched.today()),
                repository.returns(locality, year),
                repository.extensions(locality, year),
                ReceiverDays.of(repository.atReceiver(locality, year), watched.today(), calendar.of(locality)),
                lateItems.of(watched, all, units).stream()
                        .collect(Collectors.groupingBy(late -> late.item().unitId())));
        var owing = all.stream().map(TrackedItem::unitId).collect(Collectors.toSet());
        var lines = units.stream()
                .filter(unit -> owing.contains(unit.id()))
                .map(known::line)
                .toList();
        return new Timeliness(
                lines.stream().filter(line -> !line.unit().isRequested()).toList(),
                lines.stream().filter(line -> line.unit().isRequested()).toList());
    }

    private record Known(
            Map<String, Progress> progress,
            Map<String, Long> returns,
            Map<String, Extensions> extensions,
            Map<String, Integer> receiverDays,
            Map<String, List<LateItem>> late) {
        UnitTimeliness line(Unit unit) {
            var asked = extensions.getOrDefault(unit.id(), Extensions.NONE);
            return new UnitTimeliness(
                    unit,
                    progress.getOrDefault(unit.id(), Progress.NONE),
                    returns.getOrDefault(unit.id(), 0L),
                    asked.granted(),
                    asked.refused(),
                    receiverDays.getOrDefault(unit.id(), 0),
                    late.getOrDefault(unit.id(), List.of()));
        }
    }
}
