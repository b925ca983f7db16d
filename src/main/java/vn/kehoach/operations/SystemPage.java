package vn.kehoach.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.platform.EngineAccounts;
import vn.kehoach.platform.Logins;

/** {@code /quan-tri/he-thong}: how the server gets on, for administrators of the whole system. */
@Controller
class SystemPage {
    static final String PATH = "/quan-tri/he-thong";

    private final Logins logins;
    private final EngineAccounts accounts;
    private final SystemState system;
    private final Readings readings;

    SystemPage(Logins logins, EngineAccounts accounts, SystemState system, Readings readings) {
        this.logins = logins;
        this.accounts = accounts;
        this.system = system;
        this.readings = readings;
    }

    /** @throws ResponseStatusException 404: everybody else learns not even that there is such a page */
    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request) {
        logins.of(request)
                .filter(login -> accounts.isAdministrator(login.user()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var sections = system.sections();
        var counts = new EnumMap<State, Integer>(State.class);
        sections.forEach(section -> section.lines().forEach(line -> counts.merge(line.state(), 1, Integer::sum)));
        var age = readings.of(Measure.READING_AGE, Measure.NO_LABEL);
        return new ModelAndView("system")
                .addObject("sections", sections)
                .addObject("states", State.values())
                .addObject("counts", counts)
                .addObject("age", age.isEmpty() ? "" : Amount.DURATION.show(age.getAsDouble()));
    }
}
