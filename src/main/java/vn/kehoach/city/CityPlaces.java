package vn.kehoach.city;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.BriefReading;
import vn.kehoach.platform.EngineAccounts;

/** The localities of the cities that a person may look at, by name. */
@Component
class CityPlaces {
    private static final String ALL = """
            select l.id, l.full_name, l.city, coalesce(min(p.period_start), 0) as first_year,
                   coalesce(max(p.period_end), 0) as last_year
              from locality l
              left join plan p on p.locality_id = l.id
             group by l.id
            """;

    private final JdbcClient jdbc;
    private final EngineAccounts accounts;
    private final BriefReading reading;

    CityPlaces(JdbcClient jdbc, EngineAccounts accounts, BriefReading reading) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.reading = reading;
    }

    List<Place> of(Viewer viewer) {
        var all = reading.in(
                accounts.localityIds(), () -> jdbc.sql(ALL).query(Place.class).list());
        return all.stream()
                .filter(viewer::sees)
                .sorted(Comparator.comparing(Place::name, Collator.getInstance(Locale.forLanguageTag("vi"))))
                .toList();
    }

    /** Empty for one of another city, as for one that does not exist. */
    Optional<Place> one(Viewer viewer, String id) {
        return of(viewer).stream().filter(place -> place.id().equals(id)).findFirst();
    }
}
