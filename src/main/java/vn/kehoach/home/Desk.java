package vn.kehoach.home;

import java.util.List;

/**
 * What lies on the desk of one person today. The page reads it, so what it computes is public.
 *
 * @param place his locality
 * @param late work whose last day is over, the oldest first; never any of those who are only asked
 * @param next the rest without documents to issue, the nearest deadline first
 * @param decisions how much of all this is a decision on somebody else's work, by what is to be decided
 * @param toIssue documents that wait for their number, unless they are late
 * @param lateUnits who else is late, for those who answer for them
 * @param watches whether he may look into all cases of the locality
 */
record Desk(
        String place,
        String name,
        List<String> posts,
        String today,
        Shown late,
        Shown next,
        List<Count> decisions,
        Shown toIssue,
        List<LateUnit> lateUnits,
        boolean watches,
        List<News> news) {

    public int waiting() {
        return late.total() + toIssue.total() + next.total();
    }

    public int deciding() {
        return decisions.stream().mapToInt(Count::number).sum();
    }

    /** The first few of a list, and how long it is. */
    record Shown(int total, List<WorkLine> lines) {
        public boolean isEmpty() {
            return total == 0;
        }

        public int more() {
            return total - lines.size();
        }
    }

    record Count(String what, int number) {}

    /** @param since in words */
    record LateUnit(String name, int tasks, String since) {}

    record News(String date, String text) {}
}
