package vn.kehoach.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WaitingWorks;

/** What has its last day from today to the end of the week. */
@Component
class DueSoon {
    private static final int SHOWN = 15;

    private final WaitingWorks works;
    private final Organisation organisation;
    private final DeadlineWords words;

    DueSoon(WaitingWorks works, Organisation organisation, DeadlineWords words) {
        this.works = works;
        this.organisation = organisation;
        this.words = words;
    }

    Week of(Watched watched) {
        var until = watched.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var posts = new PostWords(organisation.locality(watched.locality()), organisation.units(watched.locality()));
        var due = works.in(watched.locality()).stream()
                .filter(work ->
                        !work.due().isBefore(watched.today()) && !work.due().isAfter(until))
                .toList();
        var local = words.in(watched.locality());
        var lines = due.stream()
                .limit(SHOWN)
                .map(work -> new Line(
                        work.words(),
                        String.join(", ", posts.of(work.groups())),
                        local.of(work.due(), isAsked(work, posts))))
                .toList();
        return new Week(watched.today(), until, due.size(), lines);
    }

    private static boolean isAsked(WaitingWork work, PostWords posts) {
        return work.groups().stream()
                .flatMap(group -> posts.unitBehind(group).stream())
                .anyMatch(Unit::isRequested);
    }

    /** The first few, and how many there are. */
    record Week(LocalDate from, LocalDate until, int total, List<Line> lines) {
        public int more() {
            return total - lines.size();
        }
    }

    /** @param holder with whom it is */
    record Line(String what, String holder, String deadline) {}
}
