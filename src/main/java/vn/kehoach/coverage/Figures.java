package vn.kehoach.coverage;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What some duties came to in a year. A work is one duty of one unit; works and units that are only asked are counted apart.
 * The page reads it, so what it computes is public.
 *
 * @param duties how many of the plan
 * @param files of all works
 */
record Figures(int duties, Counts ordered, Counts asked, long files) {
    record Counts(long units, long works, long reported, long done) {
        private static Counts of(List<Work> works) {
            return new Counts(
                    works.stream().map(Work::unitId).distinct().count(),
                    works.size(),
                    count(works, Work::reported),
                    count(works, Work::done));
        }

        private static long count(List<Work> works, Predicate<Work> what) {
            return works.stream().filter(what).count();
        }

        public boolean isEmpty() {
            return works == 0;
        }
    }

    /** @param works of these duties, each once */
    static Figures of(Collection<String> duties, List<Work> works) {
        return new Figures(
                duties.size(),
                Counts.of(works.stream().filter(work -> !work.requested()).toList()),
                Counts.of(works.stream().filter(Work::requested).toList()),
                works.stream().mapToLong(Work::files).sum());
    }

    Coverage coverage() {
        if (duties == 0) {
            return Coverage.NO_DUTY;
        }
        if (ordered.reported() + asked.reported() == 0) {
            return Coverage.NO_RESULT;
        }
        return files == 0 ? Coverage.NO_EVIDENCE : Coverage.PROVEN;
    }
}
