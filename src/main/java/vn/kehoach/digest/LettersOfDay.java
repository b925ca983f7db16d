package vn.kehoach.digest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.mail.LetterKind;

/** Which letters of a day a person has had: one of each kind, however often its round is repeated. */
@Repository
class LettersOfDay {
    private static final String ONCE = """
            insert into letter_of_day (locality_id, user_id, day, kind) values (:locality, :user, :day, :kind)
            on conflict do nothing
            """;

    private static final String HAD = """
            select user_id, kind from letter_of_day where locality_id = :locality and day = :day
            """;

    private final JdbcClient jdbc;

    LettersOfDay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is the first */
    boolean begin(String locality, String user, LocalDate day, LetterKind kind) {
        return jdbc.sql(ONCE)
                        .param("locality", locality)
                        .param("user", user)
                        .param("day", day)
                        .param("kind", kind.name())
                        .update()
                == 1;
    }

    /** By person. */
    Map<String, Set<LetterKind>> had(String locality, LocalDate day) {
        return jdbc
                .sql(HAD)
                .param("locality", locality)
                .param("day", day)
                .query((row, number) -> Map.entry(row.getString("user_id"), LetterKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
