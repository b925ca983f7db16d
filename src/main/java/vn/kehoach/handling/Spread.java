package vn.kehoach.handling;

import java.util.List;

/**
 * How long a step took, in working days: for half of the tasks no longer than the median, for nine of ten no longer than
 * the 90th percentile. Both are times that occurred (nearest rank), so that nobody reads of half days.
 */
record Spread(int count, int median, int ninetieth) {
    private static final int HALF = 50;
    private static final int MOST = 90;

    /** @param days of at least one task, in any order */
    static Spread of(List<Integer> days) {
        var sorted = days.stream().sorted().toList();
        return new Spread(sorted.size(), rank(sorted, HALF), rank(sorted, MOST));
    }

    private static int rank(List<Integer> sorted, int percent) {
        var rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(rank - 1);
    }
}
