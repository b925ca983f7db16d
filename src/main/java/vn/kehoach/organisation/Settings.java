package vn.kehoach.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

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

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    public void change(String locality, Setting setting, String value) {
        jdbc.sql(CHANGE)
                .param("locality", locality)
                .param("name", setting.key())
                .param("value", value)
                .update();
    }
}
