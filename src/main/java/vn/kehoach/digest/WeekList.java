package vn.kehoach.digest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.digest.Draft.Item;
import vn.kehoach.digest.Draft.Section;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.WaitingWork;

/** On the first working day of a week: what is late or due until its end, for the head of a unit and for supervisors. */
final class WeekList {
    private static final int SHOWN = 50;

    private WeekList() {}

    /** Empty for everybody else, on every other day, and when nothing is due. */
    static List<Section> of(Reader reader, Waiting waiting) {
        var local = waiting.local();
        if (!local.isFirstOfWeek() || !reader.watches() && reader.leads().isEmpty()) {
            return List.of();
        }
        Predicate<WaitingWork> his = work -> units(work).anyMatch(reader.leads()::contains);
        Predicate<WaitingWork> ordered = work -> units(work).noneMatch(local.asked()::contains);
        var due = waiting.works().stream()
                .filter(work -> !work.due().isAfter(local.endOfWeek()))
                .filter(reader.watches() ? ordered : his)
                .sorted(Comparator.comparing(WaitingWork::due).thenComparing(WaitingWork::id))
                .toList();
        return due.isEmpty() ? List.of() : List.of(section(due, reader, local));
    }

    private static Stream<String> units(WaitingWork work) {
        return work.groups().stream().map(RoleGroups::unitOf);
    }

    private static Section section(List<WaitingWork> due, Reader reader, LocalDay local) {
        var items = new Items(local, reader);
        var shown = due.stream().limit(SHOWN).map(work -> items.of(work, true));
        var rest = due.size() - SHOWN;
        var more = Stream.of(new Item("và " + rest + " việc khác", "", "/")).filter(item -> rest > 0);
        var title = "Trong tuần, đến hết ngày " + Dates.show(local.endOfWeek()) + ": " + due.size()
                + " việc đến hạn hoặc quá hạn " + (reader.watches() ? "của các đơn vị" : "của đơn vị");
        return new Section(title, Stream.concat(shown, more).toList());
    }
}
