package vn.kehoach.extension;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PostWords;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;
import vn.kehoach.platform.Refused;

/** {@code /xin-gia-han/{task}}: for whoever may read the task; asking is for whoever works on it. */
@Controller
class ExtensionPages {
    private static final String PATH = "/xin-gia-han/{task}";

    private final Logins logins;
    private final ExtensionDesk desk;
    private final PastExtensions past;
    private final DeadlineWords words;
    private final Organisation organisation;

    ExtensionPages(
            Logins logins, ExtensionDesk desk, PastExtensions past, DeadlineWords words, Organisation organisation) {
        this.logins = logins;
        this.desk = desk;
        this.past = past;
        this.words = words;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @PathVariable String task) {
        var login = login(request);
        return page(login, asked(login, task), TypedExtension.empty());
    }

    @PostMapping(PATH)
    ModelAndView ask(
            HttpServletRequest request, @PathVariable String task, TypedExtension typed, RedirectAttributes next) {
        var login = login(request);
        var asked = asked(login, task);
        try {
            desk.ask(login, asked, typed);
        } catch (Refused refused) {
            return refused(login, asked, typed, refused);
        }
        return done("Đã gửi đề nghị.", task, next);
    }

    @PostMapping(PATH + "/rut")
    ModelAndView withdraw(
            HttpServletRequest request,
            @PathVariable String task,
            @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes next) {
        var login = login(request);
        var asked = asked(login, task);
        try {
            desk.withdraw(login, asked, seen);
        } catch (Refused refused) {
            return refused(login, asked, TypedExtension.empty(), refused);
        }
        return done("Đã rút đề nghị.", task, next);
    }

    private ModelAndView refused(Login login, Asked asked, TypedExtension typed, Refused refused) {
        var page = page(login, asked, typed)
                .addObject("refusal", refused.getMessage())
                .addObject("errors", refused.byField());
        page.setStatus(refused instanceof StaleExtension ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(Login login, Asked asked, TypedExtension typed) {
        var locality = organisation.locality(asked.work().locality());
        var deciders = organisation.assignersOf(locality.id(), asked.owner());
        return new ModelAndView("extension")
                .addObject("place", locality.fullName())
                .addObject("task", asked.work().id())
                .addObject("what", asked.work().words())
                .addObject("isRequest", asked.isRequest())
                .addObject("deadline", words.in(locality.id()).of(asked.work().due(), asked.isRequest()))
                .addObject(
                        "decider",
                        new PostWords(locality, organisation.units(locality.id()))
                                .of(deciders)
                                .orElse(""))
                .addObject("whyNot", desk.whyNot(login, asked).orElse(""))
                .addObject("isAsked", desk.open(asked).isPresent())
                .addObject("past", past.of(asked))
                .addObject("typed", typed)
                .addObject("errors", Map.of());
    }

    private Login login(HttpServletRequest request) {
        return logins.of(request).orElseThrow(ExtensionPages::notFound);
    }

    private Asked asked(Login login, String task) {
        return desk.find(login, task).orElseThrow(ExtensionPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView done(String news, String task, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView("redirect:" + PATH, Map.of("task", task));
    }
}
