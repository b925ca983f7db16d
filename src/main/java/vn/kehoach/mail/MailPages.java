package vn.kehoach.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
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
import vn.kehoach.platform.AccountRow;
import vn.kehoach.platform.AccountRows;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code /thong-bao}: when a person wants his letters, and what was written to him. */
@Controller
class MailPages {
    static final String PATH = "/thong-bao";

    private final Logins logins;
    private final MailChoices choices;
    private final LetterLog log;
    private final LogReaders readers;
    private final AccountRows accounts;
    private final Organisation organisation;

    MailPages(
            Logins logins,
            MailChoices choices,
            LetterLog log,
            LogReaders readers,
            AccountRows accounts,
            Organisation organisation) {
        this.logins = logins;
        this.choices = choices;
        this.log = log;
        this.readers = readers;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "trang", defaultValue = "1") String page) {
        return page(login(request), LetterPage.number(page));
    }

    @PostMapping(PATH)
    ModelAndView choose(
            HttpServletRequest request,
            @RequestParam(name = "digestAt", defaultValue = "") String digestAt,
            @RequestParam(name = "early", defaultValue = "false") boolean early,
            RedirectAttributes next) {
        var login = login(request);
        var choice = time(digestAt).map(time -> new MailChoice(time, early));
        if (choice.isEmpty()) {
            var page = page(login, 1).addObject("refusal", "Chưa lưu. Đề nghị chọn một trong các giờ nhận thư.");
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        login.localities().forEach(locality -> choices.choose(locality, login.user(), choice.get()));
        next.addFlashAttribute("news", "Đã lưu.");
        return new ModelAndView("redirect:" + PATH);
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed)).filter(MailChoice.TIMES::contains);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ModelAndView page(Login login, int number) {
        var own = new LetterFilter(login.localities(), List.of(login.user()), null, null, number);
        var choice = login.localities().stream()
                .findFirst()
                .map(locality -> choices.of(locality, login.user()))
                .orElse(null);
        return new ModelAndView("letters")
                .addObject("place", place(login.localities()))
                .addObject(
                        "email",
                        accounts.find(login.user()).map(AccountRow::emailOrNone).orElse(""))
                .addObject("choice", choice)
                .addObject("times", MailChoice.TIMES)
                .addObject("readsLog", !readers.localitiesOf(login).isEmpty())
                .addObject("letters", LetterPage.of(log.lines(own, login.user()), number));
    }

    private String place(List<String> localities) {
        return localities.stream()
                .findFirst()
                .map(id -> organisation.locality(id).fullName())
                .orElse("Hệ thống");
    }

    private Login login(HttpServletRequest request) {
        return logins.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
