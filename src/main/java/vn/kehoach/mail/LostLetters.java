package vn.kehoach.mail;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom letters do not come through: to nobody who got a later one, and not where there is no mail server at all. */
@Repository
public class LostLetters {
    private static final String LOST = """
            select recipient, count(*) as letters, min(l.day) as since
              from letter l
             where l.locality_id = :locality and l.day >= :first and l.state in ('NO_ADDRESS', 'FAILED')
               and not exists (select from letter s
                                where s.locality_id = l.locality_id and s.recipient = l.recipient
                                  and s.state = 'SENT' and s.made_at > l.made_at)
             group by recipient
             order by since, recipient
            """;

    private final JdbcClient jdbc;

    LostLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of this day and later, by person. */
    public List<Lost> since(String locality, LocalDate first) {
        return jdbc.sql(LOST)
                .param("locality", locality)
                .param("first", first)
                .query(Lost.class)
                .list();
    }

    /** @param recipient user id @param since day of the first of them */
    public record Lost(String recipient, int letters, LocalDate since) {}
}
