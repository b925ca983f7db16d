package vn.kehoach.digest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Supervisors;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.WrittenDay;

/** {@code /du-kien-nhac-viec}: for supervisors, who will be reminded of what on a day. */
@Controller
class ForecastPages {
    static final String PATH = "/du-kien-nhac-viec";

    private final Supervisors supervisors;
    private final Forecasts forecasts;
    private final LetterRoundsExpression rounds;
    private final Organisation organisation;
    private final Clock clock;

    ForecastPages(
            Supervisors supervisors,
            Forecasts forecasts,
            LetterRoundsExpression rounds,
            Organisation organisation,
            Clock clock) {
        this.supervisors = supervisors;
        this.forecasts = forecasts;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView page(HttpServletRequest request, @RequestParam(name = "ngay", defaultValue = "") String typed) {
        var locality = supervisors.of(request).locality();
        if (typed.isBlank()) {
            var next = rounds.next(locality).toLocalDate();
            return page(locality, Dates.show(next)).addObject("letters", letters(locality, next));
        }
        return WrittenDay.of(typed)
                .map(day -> page(locality, typed, day))
                .orElseGet(() -> refused(locality, typed, "Ngày ghi theo ngày/tháng/năm, ví dụ 05/06/2026."));
    }

    private ModelAndView page(String locality, String typed, LocalDate day) {
        return ForecastDays.refusal(day, LocalDate.now(clock))
                .map(why -> refused(locality, typed, why))
                .orElseGet(() -> page(locality, Dates.show(day)).addObject("letters", letters(locality, day)));
    }

    private ModelAndView page(String locality, String typed) {
        return new ModelAndView("forecast")
                .addObject("place", organisation.locality(locality).fullName())
                .addObject("typed", typed)
                .addObject("letters", List.of());
    }

    private ModelAndView refused(String locality, String typed, String why) {
        var page = page(locality, typed).addObject("refusal", why);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private List<ForecastLine> letters(String locality, LocalDate day) {
        return ForecastLine.of(forecasts.on(locality, day), day);
    }
}
