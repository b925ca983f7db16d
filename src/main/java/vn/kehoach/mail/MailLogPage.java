package vn.kehoach.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code /thong-bao/nhat-ky}: the letters of a locality, without their texts, for those who watch over it. */
@Controller
class MailLogPage {
    private final Logins logins;
    private final LogReaders readers;
    private final LetterLog log;
    private final Organisation organisation;

    MailLogPage(Logins logins, LogReaders readers, LetterLog log, Organisation organisation) {
        this.logins = logins;
        this.readers = readers;
        this.log = log;
        this.organisation = organisation;
    }

    /** @throws AccessDeniedException for whoever watches over no locality */
    @GetMapping(MailPages.PATH + "/nhat-ky")
    ModelAndView page(
            HttpServletRequest request,
            @RequestParam(name = "nguoi", defaultValue = "") String person,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "tinh-trang", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") String page) {
        var login = logins.of(request).orElseThrow(() -> new AccessDeniedException("nobody"));
        var localities = readers.localitiesOf(login);
        if (localities.isEmpty()) {
            throw new AccessDeniedException("reads no log: " + login.user());
        }
        var typed = new TypedSearch(person, day, state);
        return new ModelAndView("letter-log", typed.hasBadDay() ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("place", organisation.locality(localities.get(0)).fullName())
                .addObject("typed", typed)
                .addObject("states", LetterState.values())
                .addObject("letters", letters(typed, login, localities, LetterPage.number(page)));
    }

    private LetterPage letters(TypedSearch typed, Login login, List<String> localities, int number) {
        if (typed.hasBadDay()) {
            return LetterPage.of(List.of(), number);
        }
        var wanted = new LetterFilter(
                localities,
                typed.person().isEmpty() ? null : log.named(localities, typed.person()),
                typed.date().orElse(null),
                typed.wantedState().orElse(null),
                number);
        return LetterPage.of(log.lines(wanted, login.user()), number);
    }
}
