package vn.kehoach.targets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.oversight.FocalHead;
import vn.kehoach.oversight.Watching;

/** {@code /theo-doi/chi-tieu}: the targets of the plan and what was reached. */
@Controller
class TargetsPage {
    static final String PATH = "/theo-doi/chi-tieu";

    private final Watching watching;
    private final Targets targets;
    private final Goals goals;
    private final FocalHead focalHead;

    TargetsPage(Watching watching, Targets targets, Goals goals, FocalHead focalHead) {
        this.watching = watching;
        this.targets = targets;
        this.goals = goals;
        this.focalHead = focalHead;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        return watched.page("watch-targets")
                .addObject("targets", targets.of(watched))
                .addObject("goals", goals.of(watched))
                .addObject("mayRate", focalHead.post(request, watched).isPresent());
    }
}
