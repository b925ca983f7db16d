package vn.kehoach.city;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.Ratio;

/** The localities of a year in order. The page reads it, so what it computes is public. */
record League(LeagueOrder order, List<Line> lines, Progress total, Ratio received, long issued) {
    /** @param rank equal for equals; null for those of which there is nothing to compare, and in the order of names */
    record Line(@Nullable Integer rank, Standing standing) {}

    /** @param standings by name */
    static League of(List<Standing> standings, LeagueOrder order) {
        var sorted = standings.stream().sorted(order.comparator()).toList();
        var reports = standings.stream().map(Standing::reports).reduce(Progress.NONE, Progress::plus);
        return new League(
                order,
                ranked(sorted, order),
                standings.stream().map(Standing::all).reduce(Progress.NONE, Progress::plus),
                new Ratio(reports.done(), reports.total()),
                standings.stream().filter(one -> one.annual() != null).count());
    }

    private static List<Line> ranked(List<Standing> sorted, LeagueOrder order) {
        var lines = new ArrayList<Line>();
        for (var standing : sorted) {
            var before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            lines.add(new Line(rank(before, standing, order, lines.size() + 1), standing));
        }
        return lines;
    }

    private static @Nullable Integer rank(@Nullable Line before, Standing standing, LeagueOrder order, int place) {
        if (!order.ranks() || order.ratio(standing).whole() == 0) {
            return null;
        }
        if (before != null && order.comparator().compare(before.standing(), standing) == 0) {
            return before.rank();
        }
        return place;
    }
}
