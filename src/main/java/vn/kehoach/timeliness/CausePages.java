package vn.kehoach.timeliness;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.Watched;
import vn.kehoach.oversight.Watching;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Refused;

/** {@code /theo-doi/dung-han/ly-do}: whoever gave the work confirms an objective cause, or takes it back. */
@Controller
class CausePages {
    static final String PATH = TimelinessPages.PATH + "/ly-do";

    private final Watching watching;
    private final LateItems lateItems;
    private final Causes causes;
    private final Organisation organisation;
    private final Logins logins;

    CausePages(Watching watching, LateItems lateItems, Causes causes, Organisation organisation, Logins logins) {
        this.watching = watching;
        this.lateItems = lateItems;
        this.causes = causes;
        this.organisation = organisation;
        this.logins = logins;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, NamedItem named) {
        return page(opened(request, named), "");
    }

    @PostMapping(PATH)
    ModelAndView confirm(
            HttpServletRequest request,
            NamedItem named,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes next) {
        var opened = opened(request, named);
        try {
            causes.confirm(opened.watched(), opened.late(), reason, opened.post());
        } catch (Refused refused) {
            return refused(opened, reason, refused);
        }
        return done("Đã xác nhận lý do khách quan.", opened, next);
    }

    @PostMapping(PATH + "/bo")
    ModelAndView withdraw(HttpServletRequest request, NamedItem named, RedirectAttributes next) {
        var opened = opened(request, named);
        try {
            causes.withdraw(opened.watched(), opened.late());
        } catch (Refused refused) {
            return refused(opened, "", refused);
        }
        return done("Đã bỏ xác nhận lý do khách quan.", opened, next);
    }

    // 404 for everybody who may not sign, and for what is not late.
    private Opened opened(HttpServletRequest request, NamedItem named) {
        var watched = watching.of(request, named.nam());
        var login = logins.of(request).orElseThrow();
        var unit = Optional.ofNullable(named.unit())
                .flatMap(id -> organisation.find(watched.locality(), id))
                .orElseThrow(CausePages::notFound);
        var post = causes.signer(login, watched.locality()).post(unit).orElseThrow(CausePages::notFound);
        return kind(named)
                .flatMap(kind -> lateItems.one(watched, unit, kind, String.valueOf(named.subject())))
                .map(late -> new Opened(watched, late, post))
                .orElseThrow(CausePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<ItemKind> kind(NamedItem named) {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.name().equals(named.kind()))
                .findFirst();
    }

    private static ModelAndView refused(Opened opened, String reason, Refused refused) {
        var page = page(opened, reason).addObject("refusal", refused.getMessage());
        page.setStatus(refused instanceof StaleCause ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView page(Opened opened, String reason) {
        return opened.watched()
                .page("watch-cause")
                .addObject("late", opened.late())
                .addObject("post", opened.post())
                .addObject("reason", reason);
    }

    private static ModelAndView done(String news, Opened opened, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView(
                "redirect:" + TimelinessPages.PATH + "?nam=" + opened.watched().year());
    }

    /** @param post by which he signs */
    private record Opened(Watched watched, LateItem late, String post) {}
}
