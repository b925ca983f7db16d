package vn.kehoach.planview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.planning.PlanReading;
import vn.kehoach.planning.PlanRef;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Logins;
import vn.kehoach.platform.Logins.Login;

/** {@code /ke-hoach}: the plans of the own locality. A plan of another answers 404, as one that does not exist. */
@Controller
class PlanPages {
    static final String PATH = "/ke-hoach";

    private final Logins logins;
    private final PlanReading reading;
    private final Plans plans;
    private final PlanVersions versions;
    private final Organisation organisation;

    PlanPages(Logins logins, PlanReading reading, Plans plans, PlanVersions versions, Organisation organisation) {
        this.logins = logins;
        this.reading = reading;
        this.plans = plans;
        this.versions = versions;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView list(HttpServletRequest request) {
        var login = login(request);
        var found = reading.plans(login.localities()).stream().map(this::listed).toList();
        return page("plans", login).addObject("plans", found);
    }

    /** {@code ?ban=1} asks for one version; without it the one in force is shown. */
    @GetMapping(PATH + "/{plan}")
    ModelAndView one(
            @PathVariable("plan") String planId,
            @RequestParam(name = "tim", defaultValue = "") String wanted,
            @RequestParam(name = "ban", defaultValue = "") String version,
            HttpServletRequest request) {
        var login = login(request);
        var plan = reading.find(login.localities(), planId)
                .flatMap(found -> chosen(found, version, login))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = page("plan", login).addObject("plan", listed(plan)).addObject("wanted", wanted);
        return reading.mayRead(plan, login.groups())
                ? filled(page, plan, wanted).addObject("versions", versions.of(plan, login.groups()))
                : page.addObject("lines", null).addObject("versions", List.of());
    }

    // One that he may not read is as if there were none.
    private Optional<PlanRef> chosen(PlanRef inForce, String version, Login login) {
        return version.isEmpty()
                ? Optional.of(inForce)
                : reading.versions(inForce, login.groups()).stream()
                        .filter(plan -> String.valueOf(plan.version()).equals(version))
                        .findFirst();
    }

    private ModelAndView filled(ModelAndView page, PlanRef plan, String wanted) {
        var search = new Highlight(wanted);
        var lines = reading.lines(plan);
        var shown = IntStream.range(0, lines.size())
                .mapToObj(i -> ShownLine.of(lines.get(i), i + 1, search))
                .toList();
        return page.addObject("lines", shown)
                .addObject(
                        "contents",
                        shown.stream().filter(ShownLine::isInContents).toList())
                .addObject("searched", !search.isEmpty())
                .addObject("hits", shown.stream().filter(ShownLine::isHit).toList());
    }

    private Listed listed(PlanRef plan) {
        var head = plans.head(plan);
        var period = head.periodStart() + " - " + head.periodEnd();
        return new Listed(plan.planId(), plan.version(), head.title(), period, versions.words(plan));
    }

    private ModelAndView page(String template, Login login) {
        var locality = login.localities().stream().findFirst();
        return new ModelAndView(template)
                .addObject(
                        "place",
                        locality.map(id -> organisation.locality(id).fullName()).orElse("Hệ thống"))
                .addObject(
                        "watches",
                        locality.map(RoleGroups::supervisors)
                                .filter(login.groups()::contains)
                                .isPresent());
    }

    private Login login(HttpServletRequest request) {
        return logins.of(request).orElseGet(() -> new Login("", List.of(), List.of()));
    }

    /** @param state whether and how it was issued, in words */
    record Listed(String id, int version, String title, String period, String state) {}
}
