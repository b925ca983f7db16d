package vn.kehoach.standstill;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.Setting;
import vn.kehoach.organisation.Settings;

/** The rules of a locality, with its own numbers of days. */
@Component
class Rules {
    private static final String BEGUN = "select distinct task_id from form_draft where locality_id = :locality";

    private final Settings settings;
    private final JdbcClient jdbc;

    Rules(Settings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** In the order in which reasons are told. @param technical knows in which cases the engine stands */
    List<Rule> in(String locality, Moment moment, Rule technical) {
        var begun =
                jdbc.sql(BEGUN).param("locality", locality).query(String.class).set();
        var waited = moment.waited();
        return List.of(
                new WithReviewer(waited, settings.number(locality, Setting.STANDSTILL_REVIEW)),
                new ReturnedUntouched(waited, settings.number(locality, Setting.STANDSTILL_RETURNED), begun),
                new Unclaimed(
                        waited,
                        settings.number(locality, Setting.STANDSTILL_UNCLAIMED),
                        settings.number(locality, Setting.REMIND_UNCLAIMED_FROM)),
                new OwnerAway(moment.people()),
                new Overdue(waited),
                technical);
    }
}
