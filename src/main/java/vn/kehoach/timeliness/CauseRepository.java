package vn.kehoach.timeliness;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.oversight.TrackedItem;

/** Objective causes that were signed for. */
@Repository
class CauseRepository {
    private static final String OF_YEAR = """
            select kind, unit_id, subject, reason, confirmed_name, confirmed_post, confirmed_at
              from objective_cause
             where locality_id = :locality and year = :year
            """;

    private static final String ADD = """
            insert into objective_cause (locality_id, kind, unit_id, year, subject, reason, confirmed_by,
                                         confirmed_name, confirmed_post, confirmed_at)
            values (:locality, :kind, :unit, :year, :subject, :reason, :by, :name, :post, :at)
            on conflict do nothing
            """;

    private static final String REMOVE = """
            delete from objective_cause
             where locality_id = :locality and kind = :kind and unit_id = :unit and year = :year and subject = :subject
            """;

    private final JdbcClient jdbc;

    CauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cause> of(String locality, int year) {
        return jdbc.sql(OF_YEAR)
                .param("locality", locality)
                .param("year", year)
                .query(Cause.class)
                .list();
    }

    /** @return whether there was none yet */
    boolean add(String locality, TrackedItem item, Cause cause, String by) {
        return of(ADD, locality, item)
                        .param("reason", cause.reason())
                        .param("by", by)
                        .param("name", cause.confirmedName())
                        .param("post", cause.confirmedPost())
                        .param("at", cause.confirmedAt())
                        .update()
                > 0;
    }

    /** @return whether there was one */
    boolean remove(String locality, TrackedItem item) {
        return of(REMOVE, locality, item).update() > 0;
    }

    private JdbcClient.StatementSpec of(String sql, String locality, TrackedItem item) {
        return jdbc.sql(sql)
                .param("locality", locality)
                .param("kind", item.kind().name())
                .param("unit", item.unitId())
                .param("year", item.year())
                .param("subject", item.subject());
    }
}
