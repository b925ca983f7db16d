package vn.kehoach.city;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.kehoach.document.CaseDocuments;
import vn.kehoach.oversight.YearChoice;
import vn.kehoach.platform.BriefReading;

/** {@code /thanh-pho}: the localities of a city; one click further what one of them has issued. */
@Controller
class CityPages {
    static final String PATH = "/thanh-pho";

    private final CityViewers viewers;
    private final CityPlaces places;
    private final Leagues leagues;
    private final IssuedPapers papers;
    private final CaseDocuments documents;
    private final BriefReading reading;
    private final Clock clock;

    CityPages(
            CityViewers viewers,
            CityPlaces places,
            Leagues leagues,
            IssuedPapers papers,
            CaseDocuments documents,
            BriefReading reading,
            Clock clock) {
        this.viewers = viewers;
        this.places = places;
        this.leagues = leagues;
        this.papers = papers;
        this.documents = documents;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView all(
            HttpServletRequest request,
            @RequestParam(name = "nam", required = false) @Nullable String wanted,
            @RequestParam(name = "xep", required = false) @Nullable String order) {
        var seen = places.of(viewers.of(request));
        var today = LocalDate.now(clock);
        var years = years(seen);
        var year = YearChoice.of(wanted, years, today.getYear());
        var cities = seen.stream().map(Place::city).distinct().toList();
        return page("city", String.join(", ", cities), years, year, today)
                .addObject("orders", LeagueOrder.values())
                .addObject("league", leagues.of(seen, year, today, LeagueOrder.of(order)));
    }

    @GetMapping(PATH + "/{locality}")
    ModelAndView one(
            HttpServletRequest request,
            @PathVariable String locality,
            @RequestParam(name = "nam", required = false) @Nullable String wanted) {
        var place = place(request, locality);
        var today = LocalDate.now(clock);
        var years = years(List.of(place));
        var year = YearChoice.of(wanted, years, today.getYear());
        return page("city-place", place.city(), years, year, today)
                .addObject("place", place)
                .addObject("standing", leagues.one(place, year, today))
                .addObject("papers", reading.in(place.id(), () -> papers.all(place.id())))
                .addObject("figures", reading.in(place.id(), () -> papers.figures(place.id())));
    }

    @GetMapping(PATH + "/{locality}/van-ban/{document}")
    ModelAndView document(
            HttpServletRequest request, @PathVariable String locality, @PathVariable("document") String caseKey) {
        var place = place(request, locality);
        var found = reading.in(place.id(), () -> documents.issued(place.id(), caseKey))
                .orElseThrow(CityPages::notFound);
        return new ModelAndView("city-document")
                .addObject("above", place.city())
                .addObject("place", place)
                .addObject("document", found);
    }

    private Place place(HttpServletRequest request, String locality) {
        return places.one(viewers.of(request), locality).orElseThrow(CityPages::notFound);
    }

    private static ModelAndView page(String template, String city, List<Integer> years, int year, LocalDate today) {
        return new ModelAndView(template)
                .addObject("above", city)
                .addObject("year", year)
                .addObject("years", years)
                .addObject("today", today);
    }

    private static List<Integer> years(List<Place> places) {
        return places.stream()
                .filter(Place::hasPlans)
                .flatMap(place -> IntStream.rangeClosed(place.firstYear(), place.lastYear())
                        .boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
