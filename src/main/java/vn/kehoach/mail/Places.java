package vn.kehoach.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditAct;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.platform.Actor;

/**
 * In which database the letters of a locality lie. When it is another one than before they came out of a backup: most
 * were sent long ago, so none is sent any more, nor any that is made on that day.
 */
@Service
@Transactional
class Places {
    static final String WHY = "Dữ liệu vừa được khôi phục từ bản sao lưu; thư cũ không gửi lại.";

    // Who may log in may call these; the number of the table changes when it is made anew by a restore.
    private static final String HERE = """
            select s.system_identifier || '/' || c.timeline_id || '/' || d.oid || '/' || 'letter'::regclass::oid
              from pg_control_system() s, pg_control_checkpoint() c, pg_database d
             where d.datname = current_database()
            """;

    private static final String BEFORE =
            "select fingerprint from letter_place where locality_id = :locality for update";

    private static final String SEE = """
            insert into letter_place (locality_id, fingerprint) select id, :here from locality where id = :locality
            on conflict (locality_id) do update set fingerprint = excluded.fingerprint
            """;

    private static final String IS_WAITING = """
            select exists (select from letter where locality_id = :locality and state in ('WAITING', 'SENDING'))
            """;

    private static final String HOLD = """
            update letter set state = 'HELD', reason = :why, lease_until = null
             where locality_id = :locality and state in ('WAITING', 'SENDING')
            """;

    private static final String HELD_ON = "update letter_place set held_on = :today where locality_id = :locality";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Places(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Holds the letters back when they lie in another database than when they were last looked at. */
    void check(String locality) {
        var here = jdbc.sql(HERE).query(String.class).single();
        var before = jdbc.sql(BEFORE)
                .param("locality", locality)
                .query(String.class)
                .optional()
                .orElse(null);
        if (here.equals(before)) {
            return;
        }
        see(locality, here);
        // Never seen and nothing waiting: the first start.
        if (before != null || isWaiting(locality)) {
            hold(locality, before, here);
        }
    }

    /** Whatever the place: for copies that look like the original from inside. */
    void hold(String locality) {
        var here = jdbc.sql(HERE).query(String.class).single();
        see(locality, here);
        hold(locality, here, here);
    }

    private void see(String locality, String here) {
        jdbc.sql(SEE).param("locality", locality).param("here", here).update();
    }

    private boolean isWaiting(String locality) {
        return jdbc.sql(IS_WAITING)
                .param("locality", locality)
                .query(Boolean.class)
                .single();
    }

    private void hold(String locality, @Nullable String before, String here) {
        var held = jdbc.sql(HOLD).param("locality", locality).param("why", WHY).update();
        jdbc.sql(HELD_ON)
                .param("locality", locality)
                .param("today", LocalDate.now(clock))
                .update();
        trail.record(AuditEntry.of(locality, AuditAct.LETTERS_HELD, Actor.SYSTEM)
                .changing(
                        Map.of("place", Objects.requireNonNullElse(before, "")),
                        Map.of("place", here, "letters", held)));
    }
}
