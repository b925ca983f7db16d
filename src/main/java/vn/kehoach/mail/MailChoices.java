package vn.kehoach.mail;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;

/** When each person wants his letters. */
@Service
@Transactional
public class MailChoices {
    private static final String CHOSEN =
            "select user_id, digest_at, early from mail_choice where locality_id = :locality";

    private static final String CHOOSE = """
            insert into mail_choice (locality_id, user_id, digest_at, early, changed_at)
            values (:locality, :user, :at, :early, :now)
            on conflict (locality_id, user_id) do update
               set digest_at = excluded.digest_at, early = excluded.early, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    MailChoices(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** By user id; {@link MailChoice#INITIAL} holds for everybody else. */
    public Map<String, MailChoice> of(String locality) {
        return jdbc
                .sql(CHOSEN)
                .param("locality", locality)
                .query((row, number) -> Map.entry(
                        row.getString("user_id"),
                        new MailChoice(row.getObject("digest_at", LocalTime.class), row.getBoolean("early"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    MailChoice of(String locality, String user) {
        return of(locality).getOrDefault(user, MailChoice.INITIAL);
    }

    void choose(String locality, String user, MailChoice choice) {
        var before = of(locality, user);
        jdbc.sql(CHOOSE)
                .param("locality", locality)
                .param("user", user)
                .param("at", choice.digestAt())
                .param("early", choice.early())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (!before.equals(choice)) {
            trail.record(AuditEntry.of(locality, AuditAct.MAIL_CHOSEN, user).changing(parts(before), parts(choice)));
        }
    }

    private static Map<String, ?> parts(MailChoice choice) {
        return Map.of("digestAt", choice.digestAt().toString(), "early", choice.early());
    }
}
