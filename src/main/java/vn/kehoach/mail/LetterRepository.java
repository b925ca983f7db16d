package vn.kehoach.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters on their way out. Every statement is whole by itself, so that the worker needs no transaction around it. */
@Repository
class LetterRepository {
    /** Longer than any sending, with its waits of ten seconds; and than clocks of two nodes differ. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String HELD_TODAY = """
            exists (select from letter_place where locality_id = :locality and held_on = :today)
            """;

    private static final String ADD = """
            insert into letter (locality_id, recipient, kind, reference, day, subject, plain, html, message_id,
                                state, reason, next_try, made_at)
            select :locality, :user, :kind, :reference, :day, :subject, :plain, :html, :message,
                   case when %1$s then 'HELD' else :state end, case when %1$s then :why else '' end, :now, :now
            on conflict (locality_id, recipient, kind, day, reference) do nothing
            """.formatted(HELD_TODAY);

    // Two workers never get the same letter: who comes second passes over the row that the first has locked.
    private static final String TAKE = """
            with next as materialized (
                select id from letter
                 where locality_id = :locality
                   and (state = 'WAITING' and next_try <= :now or state = 'SENDING' and lease_until <= :now)
                 order by next_try, id
                 limit 1
                   for update skip locked)
            update letter l
               set state = 'SENDING', lease_until = :until, attempts = attempts + 1
              from next
             where l.id = next.id
            returning l.id, l.locality_id, l.recipient, l.subject, l.plain, l.html, l.message_id, l.attempts, l.made_at
            """;

    // Not when the lease is over and somebody else has the letter.
    private static final String END = """
            update letter
               set state = :state, reason = :reason, lease_until = null,
                   sent_at = case when :state = 'SENT' then cast(:now as timestamptz) end
             where id = :id and state = 'SENDING' and attempts = :attempts
            """;

    private static final String LATER = """
            update letter
               set state = 'WAITING', reason = :reason, lease_until = null, next_try = :next
             where id = :id and state = 'SENDING' and attempts = :attempts
            """;

    private static final String OPEN = """
             where locality_id = :locality
               and (state = 'WAITING' or state = 'SENDING' and lease_until <= :now)
            """;

    private static final String EXPIRE = """
            update letter set state = 'EXPIRED', lease_until = null
            """ + OPEN + " and kind in (:kinds) and day < :day";

    private static final String GIVE_UP = """
            update letter
               set state = 'FAILED', lease_until = null,
                   reason = 'Quá 7 ngày làm việc chưa gửi được.' || case when reason = '' then '' else ' ' || reason end
            """ + OPEN + " and made_at < :before";

    private static final String EXPIRED = """
            select recipient as user, kind, day from letter
             where locality_id = :locality and state = 'EXPIRED' and day >= :since
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Letter letter, LetterState state, String messageId) {
        jdbc.sql(ADD)
                .param("locality", letter.locality())
                .param("user", letter.user())
                .param("kind", letter.kind().name())
                .param("reference", letter.reference())
                .param("day", letter.day())
                .param("subject", letter.subject())
                .param("plain", letter.text())
                .param("html", letter.html())
                .param("message", messageId)
                .param("state", state.name())
                .param("why", Places.WHY)
                .param("today", LocalDate.now(clock))
                .param("now", now())
                .update();
    }

    /** The letter that has waited longest, or that another worker has left behind. */
    Optional<LetterToSend> take(String locality) {
        return jdbc.sql(TAKE)
                .param("locality", locality)
                .param("now", now())
                .param("until", now().plus(LEASE))
                .query(LetterToSend.class)
                .optional();
    }

    /** @param state no more to be sent, whether it went or not */
    void end(LetterToSend letter, LetterState state, String reason) {
        jdbc.sql(END)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now())
                .param("id", letter.id())
                .param("attempts", letter.attempts())
                .update();
    }

    void later(LetterToSend letter, Duration wait, String reason) {
        jdbc.sql(LATER)
                .param("reason", reason)
                .param("next", now().plus(wait))
                .param("id", letter.id())
                .param("attempts", letter.attempts())
                .update();
    }

    /** @param day letters of their day that speak of an earlier one are no longer sent */
    void expire(String locality, List<LetterKind> kinds, LocalDate day) {
        jdbc.sql(EXPIRE)
                .param("locality", locality)
                .param("kinds", kinds.stream().map(LetterKind::name).toList())
                .param("day", day)
                .param("now", now())
                .update();
    }

    /** @param before letters made earlier than this day are tried no longer */
    void giveUp(String locality, LocalDate before) {
        jdbc.sql(GIVE_UP)
                .param("locality", locality)
                .param("before", before.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("now", now())
                .update();
    }

    /** Letters of a day that came to nobody, since that day. */
    Set<ExpiredLetter> expired(String locality, LocalDate since) {
        return jdbc.sql(EXPIRED)
                .param("locality", locality)
                .param("since", since)
                .query(ExpiredLetter.class)
                .set();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
