package vn.kehoach.oversight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.Supervisors;

/** Opens the pages of supervisors: who may, and which year is shown. */
@Component
public class Watching {
    private static final String YEARS = """
            select distinct generate_series(period_start, period_end) as year
              from plan
             where locality_id = :locality
             order by year
            """;

    private final Supervisors supervisors;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    Watching(Supervisors supervisors, Organisation organisation, JdbcClient jdbc, Clock clock) {
        this.supervisors = supervisors;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param wanted the year as the address has it; what is no year of the locality's plans shows the current one
     * @throws ResponseStatusException 404 for everybody who watches over no locality
     */
    public Watched of(HttpServletRequest request, @Nullable String wanted) {
        var by = supervisors.of(request);
        var today = LocalDate.now(clock);
        var years = jdbc.sql(YEARS)
                .param("locality", by.locality())
                .query(Integer.class)
                .list();
        var place = organisation.locality(by.locality()).fullName();
        return new Watched(by, place, YearChoice.of(wanted, years, today.getYear()), years, today);
    }
}
