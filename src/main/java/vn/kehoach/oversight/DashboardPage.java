package vn.kehoach.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.platform.Logins;

/** {@code /theo-doi}: the state of a year at a glance. */
@Controller
class DashboardPage {
    private final Watching watching;
    private final TrackedItems items;
    private final RoundStates rounds;
    private final DueSoon dueSoon;
    private final OwnWork own;
    private final Logins logins;

    DashboardPage(
            Watching watching, TrackedItems items, RoundStates rounds, DueSoon dueSoon, OwnWork own, Logins logins) {
        this.watching = watching;
        this.items = items;
        this.rounds = rounds;
        this.dueSoon = dueSoon;
        this.own = own;
        this.logins = logins;
    }

    @GetMapping("/theo-doi")
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var login = logins.of(request).orElseThrow();
        var now = lines(watched, watched.year(), watched.today());
        var before = lines(watched, watched.year() - 1, watched.today().minusYears(1));
        return watched.page("watch-dashboard")
                .addObject("own", own.of(login, watched.today()))
                .addObject("lines", now)
                .addObject("total", now.get(now.size() - 1).progress())
                .addObject("asked", items.asked(watched.locality(), watched.year(), watched.today()))
                .addObject("rounds", rounds.of(watched.locality(), watched.year(), watched.today()))
                .addObject("before", before.get(before.size() - 1).progress())
                .addObject("dayBefore", watched.today().minusYears(1))
                .addObject("week", dueSoon.of(watched));
    }

    /** Duties, reports, and both together. */
    private List<Line> lines(Watched watched, int year, LocalDate day) {
        var counted = items.byKind(watched.locality(), year, day);
        var kinds = Arrays.stream(ItemKind.values())
                .map(kind -> new Line(kind.words(), counted.getOrDefault(kind, Progress.NONE)))
                .toList();
        var both = kinds.stream().map(Line::progress).reduce(Progress.NONE, Progress::plus);
        return Stream.concat(kinds.stream(), Stream.of(new Line("Cộng", both))).toList();
    }

    record Line(String name, Progress progress) {}
}
