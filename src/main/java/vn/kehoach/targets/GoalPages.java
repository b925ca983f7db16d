package vn.kehoach.targets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.oversight.FocalHead;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Refused;
import vn.kehoach.targets.Goals.RatedGoal;

/** {@code /theo-doi/chi-tieu/danh-gia}: the head of the office that gathers reports judges a goal without a figure. */
@Controller
class GoalPages {
    static final String PATH = TargetsPage.PATH + "/danh-gia";

    private final Watching watching;
    private final FocalHead focalHead;
    private final Goals goals;
    private final RateGoal rateGoal;

    GoalPages(Watching watching, FocalHead focalHead, Goals goals, RateGoal rateGoal) {
        this.watching = watching;
        this.focalHead = focalHead;
        this.goals = goals;
        this.rateGoal = rateGoal;
    }

    @GetMapping(PATH)
    ModelAndView page(
            HttpServletRequest request,
            @RequestParam(name = "muc", defaultValue = "") String goal,
            @RequestParam(name = "nam", required = false) @Nullable String year) {
        var opened = opened(request, goal, year);
        var last = opened.rated().year().last();
        var typed = last == null
                ? new TypedRating(null, null, null)
                : new TypedRating(last.rating().name(), last.narrative(), null);
        return page(opened, typed);
    }

    @PostMapping(PATH)
    ModelAndView rate(
            HttpServletRequest request,
            @RequestParam(name = "muc", defaultValue = "") String goal,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            TypedRating typed,
            RedirectAttributes next) {
        var opened = opened(request, goal, year);
        try {
            rateGoal.rate(opened.watched(), opened.rated(), typed, opened.post());
        } catch (StaleRating stale) {
            // What the others said meanwhile is shown beside what he typed.
            return refused(opened(request, goal, year), typed, stale, HttpStatus.CONFLICT);
        } catch (Refused refused) {
            return refused(opened, typed, refused, HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("news", "Đã lưu đánh giá năm " + opened.watched().year() + ".");
        return new ModelAndView(
                "redirect:" + TargetsPage.PATH + "?nam=" + opened.watched().year() + "#muc-tieu");
    }

    // 404 for everybody who does not judge, for years that are none or have not begun, and for targets with a figure.
    private Opened opened(HttpServletRequest request, String goal, @Nullable String year) {
        var watched = watching.of(request, year);
        var post = focalHead.post(request, watched).orElseThrow(GoalPages::notFound);
        if (!String.valueOf(watched.year()).equals(year)) {
            throw notFound();
        }
        var rated = goals.one(watched, goal).orElseThrow(GoalPages::notFound);
        return new Opened(watched, rated, post);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView refused(Opened opened, TypedRating typed, Refused refused, HttpStatus status) {
        var page = page(opened, typed).addObject("refusal", refused.getMessage());
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Opened opened, TypedRating typed) {
        return opened.watched()
                .page("watch-goal")
                .addObject("goal", opened.rated().goal())
                .addObject("now", opened.rated().year())
                .addObject("ratings", Rating.values())
                .addObject("typed", typed)
                .addObject("post", opened.post());
    }

    /** @param post by which he judges */
    private record Opened(Watched watched, RatedGoal rated, String post) {}
}
