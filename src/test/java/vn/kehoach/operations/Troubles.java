package vn.kehoach.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import vn.kehoach.support.DatabaseOwner;

/** Incidents, jobs and letters that wait, put into the tables. */
record Troubles(DatabaseOwner owner, Clock clock) {
    /** In all words of the letters. */
    static final String CANARY = "chim-hoang-yen";

    void clear() {
        owner.sql("delete from act_ru_incident where id_ like 'thu-so-lieu%'").update();
        owner.sql("delete from act_ru_job where id_ like 'thu-so-lieu%'").update();
        owner.sql("delete from letter where recipient = ?").param(CANARY).update();
    }

    void incident(String id, String cause) {
        owner.sql("""
                insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, cause_incident_id_,
                                             root_cause_incident_id_)
                values (:id, 1, now(), 'failedJob', :cause, :cause)
                """).param("id", id).param("cause", cause).update();
    }

    void job(String id, int retries, Duration since, int suspension) {
        owner.sql("""
                insert into act_ru_job (id_, rev_, type_, retries_, duedate_, suspension_state_)
                values (:id, 1, 'timer', :retries, :due, :suspension)
                """)
                .param("id", id)
                .param("retries", retries)
                .param("due", Timestamp.from(clock.instant().minus(since)))
                .param("suspension", suspension)
                .update();
    }

    void letter(String locality, String state, Duration since) {
        owner.sql("""
                insert into letter (locality_id, recipient, kind, reference, day, subject, plain, html, message_id, state,
                                    next_try, made_at)
                values (:locality, :canary, 'DIGEST', :message, '2026-06-01', :canary, :canary, :canary, :message, :state,
                        now(), :made)
                """)
                .param("locality", locality)
                .param("canary", CANARY)
                .param("message", CANARY + locality + state + since)
                .param("state", state)
                .param("made", clock.instant().minus(since).atOffset(ZoneOffset.UTC))
                .update();
    }
}
