package vn.kehoach.standstill;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.Troubles;
import vn.kehoach.urging.StaleUrging;
import vn.kehoach.urging.Urgings;

/** {@code /theo-doi/ton-dong}: what stands, longest first, why, and one click to urge it. */
@Controller
class StandstillPages {
    static final String PATH = "/theo-doi/ton-dong";

    private static final int SHOWN = 200;
    private static final String USUAL_WORDS = "Đề nghị khẩn trương xử lý, hoàn thành đúng hạn.";

    private final Watching watching;
    private final StandingWorks standing;
    private final LostLetters letters;
    private final Troubles troubles;
    private final Urgings urgings;
    private final DeadlineWords words;

    StandstillPages(
            Watching watching,
            StandingWorks standing,
            LostLetters letters,
            Troubles troubles,
            Urgings urgings,
            DeadlineWords words) {
        this.watching = watching;
        this.standing = standing;
        this.letters = letters;
        this.troubles = troubles;
        this.urgings = urgings;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return page(watching.of(request, null), reason, Set.of(), USUAL_WORDS);
    }

    @PostMapping(PATH)
    ModelAndView urge(
            HttpServletRequest request,
            @RequestParam(name = "works", required = false) @Nullable List<String> works,
            @RequestParam(name = "words", defaultValue = "") String said,
            RedirectAttributes next) {
        var watched = watching.of(request, null);
        var offered = StandingWorks.urgeable(standing.in(watched.locality(), watched.today()));
        try {
            urgings.urge(watched.by(), works, said, offered);
        } catch (Refused refused) {
            var ticked = works == null ? Set.<String>of() : Set.copyOf(works);
            var page = page(watched, "", ticked, said).addObject("refusal", refused.getMessage());
            page.setStatus(refused instanceof StaleUrging ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            return page;
        }
        next.addFlashAttribute("news", "Đã gửi đôn đốc.");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Watched watched, String reason, Set<String> ticked, String said) {
        var all = standing.in(watched.locality(), watched.today());
        var wanted = Reason.named(reason);
        var local = words.in(watched.locality());
        var found = all.stream()
                .filter(work -> wanted.map(work.reasons()::contains).orElse(true))
                .toList();
        return watched.page("watch-standstill")
                .addObject("total", all.size())
                .addObject("counts", counts(all))
                .addObject("reason", wanted.map(Reason::name).orElse(""))
                .addObject("lines", lines(found, false, local))
                .addObject("asked", lines(found, true, local))
                .addObject("more", Math.max(0, found.size() - SHOWN))
                .addObject("troubles", troubles.in(watched.locality()))
                .addObject("letters", letters.in(watched.locality(), watched.today()))
                .addObject("ticked", ticked)
                .addObject("words", said);
    }

    private static List<Count> counts(List<StandingWork> all) {
        return Arrays.stream(Reason.values())
                .map(reason -> new Count(
                        reason,
                        all.stream()
                                .filter(work -> work.reasons().contains(reason))
                                .count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static List<Line> lines(List<StandingWork> found, boolean asked, LocalDeadlines local) {
        return found.stream()
                .limit(SHOWN)
                .filter(work -> work.asked() == asked)
                .map(work -> Line.of(work, local))
                .toList();
    }

    record Count(Reason reason, long number) {}

    /** @param since from which day on, and for how many working days */
    record Line(String id, String what, String holders, String why, String since, String deadline, String ask) {
        static Line of(StandingWork standing, LocalDeadlines local) {
            var work = standing.work();
            return new Line(
                    work.id(),
                    work.words(),
                    standing.holders(),
                    standing.reasons().stream().map(Reason::words).collect(Collectors.joining(", ")),
                    "Từ ngày " + Dates.show(work.given()) + ", " + standing.lain() + " ngày làm việc",
                    local.of(work.due(), standing.asked()),
                    standing.ask());
        }
    }
}
