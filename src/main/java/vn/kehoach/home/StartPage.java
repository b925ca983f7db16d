package vn.kehoach.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.login.StartPlace;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code GET /}: the page of a person of a locality; administrators go to what they administer. */
@Controller
class StartPage {
    private static final String ADMIN = "/camunda/app/admin/default/";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Logins logins;
    private final EngineAccounts accounts;
    private final ObjectProvider<StartPlace> places;
    private final Desks desks;

    StartPage(Logins logins, EngineAccounts accounts, ObjectProvider<StartPlace> places, Desks desks) {
        this.logins = logins;
        this.accounts = accounts;
        this.places = places;
        this.desks = desks;
    }

    @GetMapping("/")
    ModelAndView start(HttpServletRequest request) {
        return logins.of(request).map(this::start).orElseGet(() -> new ModelAndView("redirect:/login"));
    }

    private ModelAndView start(Login login) {
        return elsewhere(login)
                .map(place -> new ModelAndView("redirect:" + place))
                .orElseGet(() -> new ModelAndView("home").addObject("desk", desks.of(login)));
    }

    private Optional<String> elsewhere(Login login) {
        if (accounts.isAdministrator(login.user())) {
            return Optional.of(ADMIN);
        }
        var own = places.orderedStream()
                .flatMap(place -> place.of(login.user()).stream())
                .findFirst();
        // Whoever belongs to no locality has no desk in one.
        return own.isEmpty() && login.localities().isEmpty() ? Optional.of(TASKLIST) : own;
    }
}
