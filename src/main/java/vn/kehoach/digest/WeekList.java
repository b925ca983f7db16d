package vn.kehoach.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.digest.Draft.Item;
import vn.kehoach.digest.Draft.Section;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.WaitingWork;

/** On the first working day of a week: what is late or due until its end, for the head of a unit and for supervisors. */
@Component
class WeekList {
    private static final int SHOWN = 50;

    private final WorkingCalendar calendar;
    private final Organisation organisation;
    private final Items items;

    WeekList(WorkingCalendar calendar, Organisation organisation, Items items) {
        this.calendar = calendar;
        this.organisation = organisation;
        this.items = items;
    }

    /** Empty for everybody else, on every other day, and when nothing is due. */
    List<Section> of(Reader reader, Waiting waiting, LocalDate day) {
        if (waiting.works().isEmpty() || !reader.watches() && reader.leads().isEmpty()) {
            return List.of();
        }
        var locality = waiting.works().get(0).locality();
        if (!isFirstOfWeek(locality, day)) {
            return List.of();
        }
        var end = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var asked = organisation.units(locality).stream()
                .filter(Unit::isRequested)
                .map(Unit::id)
                .toList();
        Predicate<WaitingWork> his = work -> units(work).anyMatch(reader.leads()::contains);
        Predicate<WaitingWork> ordered = work -> units(work).noneMatch(asked::contains);
        var due = waiting.works().stream()
                .filter(work -> !work.due().isAfter(end))
                .filter(reader.watches() ? ordered : his)
                .sorted(Comparator.comparing(WaitingWork::due).thenComparing(WaitingWork::id))
                .toList();
        return due.isEmpty() ? List.of() : List.of(section(due, reader, day, end));
    }

    private static Stream<String> units(WaitingWork work) {
        return work.groups().stream().map(RoleGroups::unitOf);
    }

    private Section section(List<WaitingWork> due, Reader reader, LocalDate day, LocalDate end) {
        var shown = due.stream().limit(SHOWN).map(work -> items.of(work, reader, day, true));
        var rest = due.size() - SHOWN;
        var more = Stream.of(new Item("và " + rest + " việc khác", "", "/")).filter(item -> rest > 0);
        var title = "Trong tuần, đến hết ngày " + Dates.show(end) + ": " + due.size() + " việc đến hạn hoặc quá hạn "
                + (reader.watches() ? "của các đơn vị" : "của đơn vị");
        return new Section(title, Stream.concat(shown, more).toList());
    }

    private boolean isFirstOfWeek(String locality, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.of(locality).roll(monday).equals(day);
    }
}
