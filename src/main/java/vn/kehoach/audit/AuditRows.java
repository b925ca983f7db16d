package vn.kehoach.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the trail, for those who check it. */
final class AuditRows {
    private static final int AT_ONCE = 1_000;

    private static final String ROWS = """
            select locality_id, seq, acted_at, actor, origin, act, case_key, before, after, key_id, prev, hmac
              from audit_entry
            """;

    private static final String ALL = ROWS + " order by locality_id, seq";

    private static final String BEHIND = ROWS + " where locality_id = ? and seq > ? order by seq limit ?";

    // From one chain to the next by the index, past their rows.
    private static final String CHAINS = """
            with recursive chain (id) as (
                select min(locality_id) from audit_entry
                union all
                select (select min(locality_id) from audit_entry where locality_id > chain.id) from chain
                 where chain.id is not null)
            select id from chain where id is not null
            """;

    private static final String END = "select coalesce(max(seq), 0) from audit_entry where locality_id = ?";

    private static final String HEADS = """
            select distinct on (locality_id) locality_id, seq, hmac
              from audit_entry
             order by locality_id, seq desc
            """;

    private final JdbcTemplate jdbc;

    AuditRows(DataSource source) {
        jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(AT_ONCE);
    }

    /** An error instead of rows left out in silence, should a policy of the database hide some from this login. */
    void refuseHiddenRows() {
        jdbc.execute("set local row_security = off");
    }

    /** Chain by chain, in the order of the rows; in a transaction they are not all held in memory. */
    void each(Consumer<AuditRow> reader) {
        jdbc.query(ALL, row -> {
            reader.accept(row(row));
        });
    }

    /** The rows of one chain behind this one. @param most so many at the most */
    void behind(AuditHead head, int most, Consumer<AuditRow> reader) {
        jdbc.query(
                BEHIND,
                row -> {
                    reader.accept(row(row));
                },
                head.localityId(),
                head.seq(),
                most);
    }

    List<String> chains() {
        return jdbc.queryForList(CHAINS, String.class);
    }

    /** Number of the last row; 0: there is none. */
    long end(String chain) {
        var end = jdbc.queryForObject(END, Long.class, chain);
        return end == null ? 0 : end;
    }

    List<AuditHead> heads() {
        return jdbc.query(
                HEADS,
                (row, number) ->
                        new AuditHead(row.getString("locality_id"), row.getLong("seq"), row.getString("hmac")));
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getString("locality_id"),
                row.getLong("seq"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("origin"),
                row.getString("act"),
                row.getString("case_key"),
                row.getString("before"),
                row.getString("after"),
                row.getString("key_id"),
                row.getString("prev"),
                row.getString("hmac"));
    }
}
