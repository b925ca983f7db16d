package vn.kehoach.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.TrackedItems;
import vn.kehoach.platform.BriefReading;

/** Counts one locality after the other as its own supervisors do; what was issued is read of all at once. */
@Component
class Leagues {
    private final TrackedItems items;
    private final IssuedPapers papers;
    private final BriefReading reading;

    Leagues(TrackedItems items, IssuedPapers papers, BriefReading reading) {
        this.items = items;
        this.papers = papers;
        this.reading = reading;
    }

    League of(List<Place> places, int year, LocalDate day, LeagueOrder order) {
        return League.of(standings(places, year, day), order);
    }

    Standing one(Place place, int year, LocalDate day) {
        return standings(List.of(place), year, day).get(0);
    }

    private List<Standing> standings(List<Place> places, int year, LocalDate day) {
        var ids = places.stream().map(Place::id).toList();
        var annual = ids.isEmpty() ? Map.<String, Paper>of() : reading.in(ids, () -> papers.annual(ids, year));
        return places.stream()
                .map(place -> standing(place, counted(place, year, day), annual.get(place.id())))
                .toList();
    }

    private Map<ItemKind, Progress> counted(Place place, int year, LocalDate day) {
        return reading.in(place.id(), () -> items.byKind(place.id(), year, day));
    }

    private static Standing standing(Place place, Map<ItemKind, Progress> counted, @Nullable Paper annual) {
        return new Standing(
                place,
                counted.values().stream().reduce(Progress.NONE, Progress::plus),
                counted.getOrDefault(ItemKind.REPORT, Progress.NONE),
                annual);
    }
}
