package vn.kehoach.absence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceRepository {
    private static final String ABSENCE = """
            select locality_id, id, user_id, substitute_id, first_day, last_day, state, version
              from absence
             where locality_id = :locality
            """;

    private static final String OPEN = ABSENCE + " and state in ('ANNOUNCED', 'RUNNING') order by first_day, id";

    private static final String LATEST = ABSENCE + " order by first_day desc, id desc limit :most";

    private static final String ADD = """
            insert into absence (locality_id, user_id, substitute_id, first_day, last_day, state, entered_by, entered_at)
            values (:locality, :user, :substitute, :first, :last, 'ANNOUNCED', :by, :at)
            returning locality_id, id, user_id, substitute_id, first_day, last_day, state, version
            """;

    private static final String CHANGE = """
            update absence
               set substitute_id = :substitute, first_day = :first, last_day = :last, version = version + 1
             where locality_id = :locality and id = :id
            """;

    private static final String MOVE_ON = """
            update absence set state = :state, version = version + 1 where locality_id = :locality and id = :id
            """;

    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Absence> find(String locality, int id) {
        return jdbc.sql(ABSENCE + " and id = :id")
                .param("locality", locality)
                .param("id", id)
                .query(Absence.class)
                .optional();
    }

    /** Announced or running, the earliest first. */
    List<Absence> open(String locality) {
        return jdbc.sql(OPEN).param("locality", locality).query(Absence.class).list();
    }

    /** Whatever became of them, the latest first. */
    List<Absence> latest(String locality, int most) {
        return jdbc.sql(LATEST)
                .param("locality", locality)
                .param("most", most)
                .query(Absence.class)
                .list();
    }

    Absence add(String locality, String user, TypedAbsence.Checked wanted, String by, OffsetDateTime at) {
        return jdbc.sql(ADD)
                .param("locality", locality)
                .param("user", user)
                .param("substitute", wanted.substitute())
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("by", by)
                .param("at", at)
                .query(Absence.class)
                .single();
    }

    void change(Absence absence, TypedAbsence.Checked wanted) {
        jdbc.sql(CHANGE)
                .param("locality", absence.localityId())
                .param("id", absence.id())
                .param("substitute", wanted.substitute())
                .param("first", wanted.first())
                .param("last", wanted.last())
                .update();
    }

    void moveOn(Absence absence, AbsenceState state) {
        jdbc.sql(MOVE_ON)
                .param("locality", absence.localityId())
                .param("id", absence.id())
                .param("state", state.name())
                .update();
    }
}
