package vn.kehoach.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the plan without a figure: it is judged in words and never becomes a percentage.
 *
 * @param id of its clause
 * @param years those that can be judged already
 */
record Goal(String id, String text, List<GoalYear> years) {
    /**
     * @param last what counts; null: not judged yet
     * @param earlier what was said before, newest first
     */
    record GoalYear(int year, @Nullable GoalRating last, List<GoalRating> earlier) {
        static GoalYear of(int year, List<GoalRating> newestFirst) {
            return newestFirst.isEmpty()
                    ? new GoalYear(year, null, List.of())
                    : new GoalYear(year, newestFirst.get(0), newestFirst.subList(1, newestFirst.size()));
        }

        public String words() {
            return last == null ? "Chưa có đánh giá" : last.rating().words();
        }

        public String mark() {
            return last == null ? "none" : last.rating().mark();
        }

        /** How often it was judged so far; a page says with it what it has seen. */
        public int turn() {
            return last == null ? 0 : last.turn();
        }
    }
}
