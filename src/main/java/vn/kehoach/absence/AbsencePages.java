package vn.kehoach.absence;

import java.security.Principal;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Refused;

/** {@code /vang-mat}: where absences are reported, changed and dropped. */
@Controller
class AbsencePages {
    static final String PATH = "/vang-mat";
    private static final String ONE = PATH + "/{id}";

    private final Reporters reporters;
    private final AbsenceDesk desk;
    private final Staffing staffing;
    private final Organisation organisation;

    AbsencePages(Reporters reporters, AbsenceDesk desk, Staffing staffing, Organisation organisation) {
        this.reporters = reporters;
        this.desk = desk;
        this.staffing = staffing;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(name = "nguoi", defaultValue = "") String person, Principal login) {
        var by = reporters.of(login.getName());
        return list(by, chosen(by, person), TypedAbsence.empty());
    }

    @PostMapping(PATH)
    ModelAndView announce(
            @RequestParam(name = "nguoi", defaultValue = "") String person,
            TypedAbsence typed,
            Principal login,
            RedirectAttributes next) {
        var by = reporters.of(login.getName());
        by.of(person).orElseThrow(Reporters::notFound);
        return tried(
                () -> {
                    desk.announce(by.user(), person, typed);
                    return done("Đã báo vắng mặt. Đến ngày, việc đang giữ tự chuyển sang người thay.", next);
                },
                () -> list(by, person, typed));
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable int id, Principal login) {
        var by = reporters.of(login.getName());
        return one(by, id, TypedAbsence.of(desk.one(by, id)));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable int id,
            @RequestParam(defaultValue = "0") int seen,
            TypedAbsence typed,
            Principal login,
            RedirectAttributes next) {
        var by = reporters.of(login.getName());
        desk.one(by, id);
        return tried(
                () -> {
                    desk.change(by.user(), id, seen, typed);
                    return done("Đã lưu thay đổi.", next);
                },
                () -> one(by, id, typed));
    }

    @PostMapping(ONE + "/bo")
    ModelAndView drop(
            @PathVariable int id,
            @RequestParam(defaultValue = "0") int seen,
            Principal login,
            RedirectAttributes next) {
        var by = reporters.of(login.getName());
        desk.one(by, id);
        return tried(
                () -> {
                    desk.drop(by.user(), id, seen);
                    return done("Đã kết thúc. Người thay không còn làm thay nữa.", next);
                },
                () -> one(by, id, TypedAbsence.of(desk.one(by, id))));
    }

    private static ModelAndView tried(Supplier<ModelAndView> change, Supplier<ModelAndView> again) {
        try {
            return change.get();
        } catch (Refused refused) {
            var fields = refused.byField();
            var page = again.get().addObject("refusal", refused.getMessage()).addObject("errors", fields);
            page.setStatus(fields.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    // Whoever may report for others chooses for whom; without a choice, or a wrong one, it is he himself.
    private static String chosen(Reporter by, String person) {
        return by.of(person)
                .or(() -> by.may().stream().findFirst())
                .map(Staff.Person::user)
                .orElse("");
    }

    private ModelAndView list(Reporter by, String person, TypedAbsence typed) {
        var staff = staffing.of(by.locality());
        var lines = desk.seenBy(by).stream()
                .map(absence -> AbsenceLine.of(absence, staff, isHis(by, absence)))
                .toList();
        return page("absences", by, staff, person, typed)
                .addObject("people", by.may())
                .addObject("lines", lines);
    }

    private ModelAndView one(Reporter by, int id, TypedAbsence typed) {
        var absence = desk.one(by, id);
        var staff = staffing.of(by.locality());
        return page("absence", by, staff, absence.userId(), typed)
                .addObject("line", AbsenceLine.of(absence, staff, true))
                .addObject("seen", absence.version());
    }

    private ModelAndView page(String template, Reporter by, Staff staff, String person, TypedAbsence typed) {
        return new ModelAndView(template)
                .addObject("place", organisation.locality(by.locality()).fullName())
                .addObject("person", person)
                .addObject("name", staff.name(person))
                .addObject("isSelf", person.equals(by.user()))
                .addObject("substitutes", staff.substitutes(person))
                .addObject("typed", typed)
                .addObject("errors", Map.of());
    }

    private static boolean isHis(Reporter by, Absence absence) {
        return by.user().equals(absence.userId()) || by.of(absence.userId()).isPresent();
    }

    private static ModelAndView done(String news, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView("redirect:" + PATH);
    }
}
