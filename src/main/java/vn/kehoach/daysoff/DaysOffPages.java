package vn.kehoach.daysoff;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kehoach.account.Administration;
import vn.kehoach.account.Administrators;
import vn.kehoach.calendar.CalendarChanges;
import vn.kehoach.calendar.DayKind;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Refused;

/** {@code /quan-tri/ngay-nghi}: a year of the calendar, and what an administrator of the locality changes of it. */
@Controller
class DaysOffPages {
    static final String PATH = "/quan-tri/ngay-nghi";

    private static final int YEARS_SHOWN = 6;

    private final Administrators administrators;
    private final WorkingCalendar calendar;
    private final CalendarChanges changes;
    private final Organisation organisation;
    private final Clock clock;

    DaysOffPages(
            Administrators administrators,
            WorkingCalendar calendar,
            CalendarChanges changes,
            Organisation organisation,
            Clock clock) {
        this.administrators = administrators;
        this.calendar = calendar;
        this.changes = changes;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView year(@RequestParam(name = "nam", required = false) Integer year, Principal person) {
        var by = administrators.of(person);
        var shown = year == null ? LocalDate.now(clock).getYear() : year;
        return page(by, shown, TypedDay.empty(), TypedNotice.empty(shown));
    }

    @PostMapping(PATH)
    ModelAndView set(TypedDay typed, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        return tried(by, thisYear(), typed, TypedNotice.empty(thisYear()), () -> {
            var day = typed.checked();
            changes.set(by.locality(), day, by.user());
            return done("Đã lưu.", day.date().getYear(), next);
        });
    }

    /** Days come from the page's own buttons; what is none is left alone. */
    @PostMapping(PATH + "/bo")
    ModelAndView reset(
            @RequestParam(name = "day", defaultValue = "") String day, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        var date = TypedDay.date(day);
        date.ifPresent(known -> changes.reset(by.locality(), known, by.user()));
        return done("Đã bỏ thay đổi.", date.map(LocalDate::getYear).orElse(thisYear()), next);
    }

    @PostMapping(PATH + "/thong-bao")
    ModelAndView announce(TypedNotice typed, Principal person, RedirectAttributes next) {
        var by = administrators.of(person);
        return tried(by, typed.shownYear().orElse(thisYear()), TypedDay.empty(), typed, () -> {
            var notice = typed.checked();
            changes.announce(by.locality(), notice, by.user());
            return done(
                    "Đã nhập " + notice.days().size() + " ngày của năm " + notice.year() + ".", notice.year(), next);
        });
    }

    private ModelAndView tried(
            Administration by, int year, TypedDay day, TypedNotice notice, Supplier<ModelAndView> change) {
        try {
            return change.get();
        } catch (Refused refused) {
            var fields = refused.byField();
            var page = page(by, year, day, notice)
                    .addObject("refusal", refused.getMessage())
                    .addObject("errors", fields);
            page.setStatus(fields.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    private ModelAndView page(Administration by, int year, TypedDay day, TypedNotice notice) {
        var notices = calendar.notices(by.locality());
        var own = calendar.changedDays(by.locality());
        return new ModelAndView("days-off")
                .addObject("locality", organisation.locality(by.locality()).fullName())
                .addObject("year", year)
                .addObject("years", years())
                .addObject("notice", notices.getOrDefault(year, ""))
                .addObject(
                        "days",
                        calendar.of(by.locality(), year).stream()
                                .map(special -> DayLine.of(special, own.contains(special.date())))
                                .toList())
                .addObject("kinds", DayKind.values())
                .addObject("typedDay", day)
                .addObject("typedNotice", notice)
                .addObject("errors", Map.of());
    }

    private List<Integer> years() {
        return IntStream.range(TypedDay.FIRST_YEAR, Math.max(thisYear(), TypedDay.FIRST_YEAR) + YEARS_SHOWN)
                .boxed()
                .toList();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private static ModelAndView done(String news, int year, RedirectAttributes next) {
        next.addFlashAttribute("news", news);
        return new ModelAndView("redirect:" + PATH + "?nam=" + year);
    }
}
