package vn.kehoach.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** The settings of each locality, read from the database each time: a change holds from the next question on. */
@Service
public class Settings {
    private static final String VALUE = """
            select value from locality_setting where locality_id = :locality and name = :name
            """;

    private static final String CHANGE = """
            insert into locality_setting (locality_id, name, value) values (:locality, :name, :value)
            on conflict (locality_id, name) do update set value = excluded.value
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Settings(JdbcClient jdbc, AuditTrail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
    }

    public String text(String locality, Setting setting) {
        return jdbc.sql(VALUE)
                .param("locality", locality)
                .param("name", setting.key())
                .query(String.class)
                .optional()
                .orElse(setting.initial());
    }

    public int number(String locality, Setting setting) {
        return Integer.parseInt(text(locality, setting).strip());
    }

    public List<Integer> numbers(String locality, Setting setting) {
        return Arrays.stream(text(locality, setting).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** A {@code dd/MM} setting in the given year. */
    public LocalDate day(String locality, Setting setting, int year) {
        var parts = text(locality, setting).split("/");
        return LocalDate.of(year, Integer.parseInt(parts[1].strip()), Integer.parseInt(parts[0].strip()));
    }

    @Transactional
    public void change(String locality, Setting setting, String value, String actor) {
        var before = text(locality, setting);
        jdbc.sql(CHANGE)
                .param("locality", locality)
                .param("name", setting.key())
                .param("value", value)
                .update();
        trail.record(AuditEntry.of(locality, AuditAct.SETTING_CHANGED, actor)
                .changing(Map.of(setting.key(), before), Map.of(setting.key(), value)));
        events.publishEvent(new SettingChanged(locality, setting));
    }
}
