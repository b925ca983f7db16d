package vn.kehoach.standstill;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.urging.StaleUrging;
import vn.kehoach.urging.TypedUrging;
import vn.kehoach.urging.Urgings;

/** {@code /theo-doi/ton-dong}: what does not move, and the words with which a supervisor asks for it. */
@Controller
class StandstillPage {
    static final String PATH = "/theo-doi/ton-dong";

    private static final String USUAL_WORDS =
            "Đề nghị khẩn trương xử lý việc đang tồn đọng; có vướng mắc thì báo cáo ngay.";

    private final Watching watching;
    private final Moments moments;
    private final StandingWorks standing;
    private final Organisation organisation;
    private final Urgings urgings;

    StandstillPage(
            Watching watching, Moments moments, StandingWorks standing, Organisation organisation, Urgings urgings) {
        this.watching = watching;
        this.moments = moments;
        this.standing = standing;
        this.organisation = organisation;
        this.urgings = urgings;
    }

    @GetMapping(PATH)
    ModelAndView page(
            HttpServletRequest request,
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "don-vi", defaultValue = "") String unit) {
        return page(watching.of(request, year), new Wanted(reason, unit), TypedUrging.of(null, USUAL_WORDS));
    }

    @PostMapping(PATH)
    ModelAndView urge(
            HttpServletRequest request,
            @RequestParam(name = "works", required = false) @Nullable List<String> works,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            RedirectAttributes next) {
        var watched = watching.of(request, null);
        var typed = TypedUrging.of(works, said);
        try {
            urgings.urge(watched.by(), typed, mayBeUrged(watched));
        } catch (Refused refused) {
            var page = page(watched, new Wanted(reason, unit), typed).addObject("refusal", refused.getMessage());
            page.setStatus(refused instanceof StaleUrging ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            return page;
        }
        next.addFlashAttribute("news", "Đã gửi đôn đốc " + typed.works().size() + " việc.");
        next.addAttribute("ly-do", reason);
        next.addAttribute("don-vi", unit);
        return new ModelAndView("redirect:" + PATH);
    }

    private List<WaitingWork> mayBeUrged(Watched watched) {
        var moment = moments.of(watched.locality(), watched.today());
        return standing.in(watched.locality(), moment).stream()
                .filter(Standing::mayBeUrged)
                .map(Standing::work)
                .filter(Objects::nonNull)
                .toList();
    }

    private ModelAndView page(Watched watched, Wanted wanted, TypedUrging typed) {
        var locality = watched.locality();
        var moment = moments.of(locality, watched.today());
        var all = standing.in(locality, moment);
        var urged = urgings.lastDays(
                locality,
                all.stream().filter(Standing::mayBeUrged).map(Standing::id).toList());
        return new StandstillView(moment, all, urged)
                .on(watched.page("standstill"), locality, organisation.units(locality), wanted)
                .addObject("typed", typed);
    }
}
