package vn.kehoach.explanation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.explanation.ExplanationList.Line;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Supervisors;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Refused;

/** {@code /giai-trinh}: what supervisors asked units to explain; {@code /giai-trinh/moi}: to ask about one thing. */
@Controller
class ExplanationPages {
    static final String PATH = "/giai-trinh";
    private static final String GONE =
            "Chưa gửi: không tìm thấy nội dung này, có thể việc vừa xong. Nội dung đã nhập ở dưới để sao lại.";

    private final Supervisors supervisors;
    private final Logins logins;
    private final ExplanationDesk desk;
    private final ExplanationList list;
    private final Organisation organisation;

    ExplanationPages(
            Supervisors supervisors,
            Logins logins,
            ExplanationDesk desk,
            ExplanationList list,
            Organisation organisation) {
        this.supervisors = supervisors;
        this.logins = logins;
        this.desk = desk;
        this.list = list;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView all(HttpServletRequest request) {
        return all(asker(request));
    }

    @GetMapping(ExplanationPlaces.ASK)
    ModelAndView one(HttpServletRequest request, Thing thing) {
        var asker = asker(request);
        var matter = desk.find(asker, thing).orElseThrow(ExplanationPages::notFound);
        return page(asker, thing, matter, new TypedExplanation("", desk.usualDay(asker)));
    }

    @PostMapping(ExplanationPlaces.ASK)
    ModelAndView ask(HttpServletRequest request, Thing thing, TypedExplanation typed, RedirectAttributes next) {
        var asker = asker(request);
        var found = desk.find(asker, thing);
        if (found.isEmpty()) {
            return gone(asker, typed);
        }
        var matter = found.get();
        try {
            desk.ask(asker, matter, typed);
        } catch (Refused refused) {
            return refused(page(asker, thing, matter, typed), refused);
        }
        return done("Đã gửi đến " + matter.unit().name() + ".", next);
    }

    @PostMapping(PATH + "/rut")
    ModelAndView withdraw(
            HttpServletRequest request, @RequestParam(defaultValue = "0") int id, RedirectAttributes next) {
        var asker = asker(request);
        try {
            desk.withdraw(asker, id).orElseThrow(ExplanationPages::notFound);
        } catch (Refused refused) {
            return refused(all(asker), refused);
        }
        return done("Đã rút.", next);
    }

    private ModelAndView all(Asker asker) {
        var lines = list.of(asker);
        return framed("explanations", asker)
                .addObject("open", lines.stream().filter(Line::open).toList())
                .addObject("closed", lines.stream().filter(line -> !line.open()).toList());
    }

    private ModelAndView page(Asker asker, Thing thing, Matter matter, TypedExplanation typed) {
        return framed("explanation", asker)
                .addObject("thing", thing)
                .addObject("what", matter.what())
                .addObject("unit", matter.unit().name())
                .addObject("isRequest", matter.isRequest())
                .addObject("title", ExplanationWords.title(matter.isRequest()))
                .addObject("whyNot", desk.whyNot(asker, matter).orElse(""))
                .addObject("typed", typed)
                .addObject("errors", Map.of());
    }

    private ModelAndView framed(String template, Asker asker) {
        return new ModelAndView(template)
                .addObject("place", organisation.locality(asker.locality()).fullName());
    }

    private ModelAndView gone(Asker asker, TypedExplanation typed) {
        var page = all(asker).addObject("typed", typed.storableQuestion());
        if (!typed.storableQuestion().isEmpty()) {
            page.addObject("refusal", GONE);
        }
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static ModelAndView refused(ModelAndView page, Refused refused) {
        page.addObject("refusal", refused.getMessage()).addObject("errors", refused.byField());
        page.setStatus(refused instanceof StaleExplanation ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        return page;
    }

    private Asker asker(HttpServletRequest request) {
        return new Asker(supervisors.of(request), logins.of(request).orElseThrow(ExplanationPages::notFound));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView done(String news, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView("redirect:" + PATH);
    }
}
