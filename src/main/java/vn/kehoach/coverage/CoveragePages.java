package vn.kehoach.coverage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.coverage.ClauseViews.ShownClause;
import vn.kehoach.oversight.FocalHead;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Refused;

/**
 * {@code /theo-doi/muc-tieu}: all clauses of the plan; {@code /theo-doi/muc-tieu/{clause}}: what serves one of them, which
 * the head of the office that gathers plans and reports says there.
 */
@Controller
class CoveragePages {
    static final String PATH = "/theo-doi/muc-tieu";

    private final Watching watching;
    private final FocalHead focalHead;
    private final Overviews overviews;
    private final ClauseViews views;
    private final LinkDuties linkDuties;

    CoveragePages(
            Watching watching, FocalHead focalHead, Overviews overviews, ClauseViews views, LinkDuties linkDuties) {
        this.watching = watching;
        this.focalHead = focalHead;
        this.overviews = overviews;
        this.views = views;
        this.linkDuties = linkDuties;
    }

    @GetMapping(PATH)
    ModelAndView all(
            HttpServletRequest request,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "tinh-trang", required = false) @Nullable String wanted) {
        var watched = watching.of(request, year);
        return watched.page("watch-coverage")
                .addObject("overview", overviews.of(watched, wanted))
                .addObject("mayLink", focalHead.post(request, watched).isPresent());
    }

    @GetMapping(PATH + "/{clause}")
    ModelAndView one(
            HttpServletRequest request,
            @PathVariable String clause,
            @RequestParam(name = "nam", required = false) @Nullable String year) {
        var watched = watching.of(request, year);
        var shown = shown(watched, clause);
        var serving = TypedLinks.ofNow(shown.plan().serving(shown.branch()));
        return page(watched, shown, serving, focalHead.post(request, watched));
    }

    @PostMapping(PATH + "/{clause}")
    ModelAndView link(
            HttpServletRequest request,
            @PathVariable String clause,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "duty", required = false) @Nullable List<String> duty,
            @RequestParam(name = "seen", required = false) @Nullable String seen,
            RedirectAttributes next) {
        var watched = watching.of(request, year);
        var post = focalHead.post(request, watched).orElseThrow(CoveragePages::notFound);
        var shown = shown(watched, clause);
        if (!shown.view().canBeServed()) {
            throw notFound();
        }
        var typed = new TypedLinks(duty, seen);
        try {
            linkDuties.link(watched, shown, typed, post);
        } catch (StaleLinks stale) {
            // What the others linked meanwhile is shown beside what he ticked.
            return refused(page(watched, shown(watched, clause), typed, Optional.of(post)), stale, HttpStatus.CONFLICT);
        } catch (Refused refused) {
            return refused(page(watched, shown, typed, Optional.of(post)), refused, HttpStatus.BAD_REQUEST);
        }
        next.addFlashAttribute("news", "Đã lưu các nhiệm vụ của nội dung này.");
        next.addAttribute("nam", watched.year());
        next.addAttribute("clause", clause);
        return new ModelAndView("redirect:" + PATH + "/{clause}");
    }

    private ShownClause shown(Watched watched, String clause) {
        return views.of(watched, clause).orElseThrow(CoveragePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView refused(ModelAndView page, Refused refused, HttpStatus status) {
        page.addObject("refusal", refused.getMessage()).setStatus(status);
        return page;
    }

    private static ModelAndView page(Watched watched, ShownClause shown, TypedLinks typed, Optional<String> post) {
        return watched.page("watch-clause")
                .addObject("view", shown.view())
                .addObject("chosen", typed.chosen())
                .addObject("post", post.orElse(null));
    }
}
