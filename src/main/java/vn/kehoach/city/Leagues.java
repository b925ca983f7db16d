package vn.kehoach.city;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.oversight.ItemKind;
import vn.kehoach.oversight.Progress;
import vn.kehoach.oversight.TrackedItems;
import vn.kehoach.platform.BriefReading;

/** Asks one locality after the other, by the same count that its own supervisors read. */
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
        return League.of(places.stream().map(place -> one(place, year, day)).toList(), order);
    }

    Standing one(Place place, int year, LocalDate day) {
        return reading.in(place.id(), () -> {
            var counted = items.byKind(place.id(), year, day);
            return new Standing(
                    place,
                    counted.values().stream().reduce(Progress.NONE, Progress::plus),
                    counted.getOrDefault(ItemKind.REPORT, Progress.NONE),
                    papers.annual(place.id(), year).orElse(null));
        });
    }
}
