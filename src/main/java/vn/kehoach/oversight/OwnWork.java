package vn.kehoach.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.OpenWork;
import vn.kehoach.platform.OpenWorks;

/** What waits for the supervisor himself, as anybody, by the posts he holds. */
@Component
class OwnWork {
    private static final int SHOWN = 5;

    private final OpenWorks works;

    OwnWork(OpenWorks works) {
        this.works = works;
    }

    Waiting of(Login login, LocalDate today) {
        var all = works.of(login);
        var late = all.stream().filter(work -> work.isDueBefore(today)).count();
        return new Waiting(
                all.size(), late, all.stream().limit(SHOWN).map(Line::of).toList());
    }

    /** The first few, nearest deadline first, and how many there are. */
    record Waiting(int total, long late, List<Line> lines) {
        public int more() {
            return total - lines.size();
        }
    }

    record Line(String task, String name, String about, String due) {
        static Line of(OpenWork work) {
            var about = work.unit().isBlank() ? work.subject() : work.subject() + " – " + work.unit();
            return new Line(work.id(), work.name(), about, work.due() == null ? "" : "Hạn " + Dates.show(work.due()));
        }
    }
}
