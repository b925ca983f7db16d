package vn.kehoach.cycle.counted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.cycle.Done;

/** What the lines of pages are worked out from. */
final class Records {
    private final JdbcClient jdbc;
    private final List<Done> diary;
    private final Map<String, PlainYear> years = new HashMap<>();

    /** @param diary all that was handed in; grows */
    Records(JdbcClient jdbc, List<Done> diary) {
        this.jdbc = jdbc;
        this.diary = diary;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Since the last look something may have happened. */
    void forget() {
        years.clear();
    }

    PlainYear year(At at) {
        return year(at.locality(), at.year());
    }

    PlainYear year(String locality, int year) {
        return years.computeIfAbsent(locality + year, any -> new PlainYear(jdbc, locality, year));
    }

    /** What the people of the locality handed in, oldest first. */
    Stream<Done> diary(At at, Predicate<Done> which) {
        return diary.stream()
                .filter(done -> done.task().locality().equals(at.locality()))
                .filter(which);
    }

    /** Files that were attached to a duty. */
    int files(At at, Owed duty) {
        return diary(at, done -> isAbout(done, duty)).mapToInt(Done::files).sum();
    }

    /** Whether somebody has issued the document of this case. */
    boolean isIssued(At at, String caseKey) {
        return diary(
                        at,
                        done -> done.isAt("userTask_issue")
                                && done.task().caseKey().equals(caseKey))
                .findAny()
                .isPresent();
    }

    static boolean isAbout(Done done, Owed duty) {
        return done.task().caseKey().equals(duty.caseKey)
                && duty.what.equals(done.form().get("duty"));
    }
}
