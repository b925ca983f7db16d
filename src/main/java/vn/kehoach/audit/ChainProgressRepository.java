package vn.kehoach.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the chains were verified, each in the scope of its locality. */
@Repository
class ChainProgressRepository {
    private static final String FIND = """
            select locality_id, at_seq, at_hmac, at_key, began_at, furthest_seq, furthest_hmac, end_seq, checked_at,
                   whole_at, bad_seq, fault
              from audit_check
             where locality_id = :chain
            """;

    // Nothing when another node was here meanwhile: it has seen the same rows.
    private static final String SAVE = """
            insert into audit_check (locality_id, at_seq, at_hmac, at_key, began_at, furthest_seq, furthest_hmac, end_seq,
                                     checked_at, whole_at, bad_seq, fault)
            values (:chain, :atSeq, :atHmac, :atKey, :beganAt, :furthestSeq, :furthestHmac, :end,
                    :checkedAt, cast(:wholeAt as timestamptz), cast(:badSeq as bigint), :fault)
            on conflict (locality_id) do update
               set at_seq = excluded.at_seq, at_hmac = excluded.at_hmac, at_key = excluded.at_key,
                   began_at = excluded.began_at, furthest_seq = excluded.furthest_seq,
                   furthest_hmac = excluded.furthest_hmac, end_seq = excluded.end_seq,
                   checked_at = excluded.checked_at, whole_at = excluded.whole_at,
                   bad_seq = excluded.bad_seq, fault = excluded.fault
             where audit_check.checked_at = :before
            """;

    private final JdbcClient jdbc;

    ChainProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ChainProgress> find(String chain) {
        return jdbc.sql(FIND)
                .param("chain", chain)
                .query((row, number) -> progress(row))
                .optional();
    }

    /** @param before what it was worked out from */
    void save(ChainProgress now, ChainProgress before) {
        var bad = now.finding();
        jdbc.sql(SAVE)
                .param("chain", now.chain())
                .param("atSeq", now.at().seq())
                .param("atHmac", now.at().hmac())
                .param("atKey", now.key())
                .param("beganAt", moment(now.beganAt()))
                .param("furthestSeq", now.furthest().seq())
                .param("furthestHmac", now.furthest().hmac())
                .param("end", now.end())
                .param("checkedAt", moment(now.checkedAt()))
                .param("wholeAt", moment(now.wholeAt()))
                .param("badSeq", bad == null ? null : bad.seq())
                .param("fault", bad == null ? null : bad.fault().name())
                .param("before", moment(before.checkedAt()))
                .update();
    }

    private static ChainProgress progress(ResultSet row) throws SQLException {
        var chain = row.getString("locality_id");
        var fault = row.getString("fault");
        var whole = row.getObject("whole_at", OffsetDateTime.class);
        return new ChainProgress(
                new AuditHead(chain, row.getLong("at_seq"), row.getString("at_hmac")),
                row.getString("at_key"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                new AuditHead(chain, row.getLong("furthest_seq"), row.getString("furthest_hmac")),
                row.getLong("end_seq"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                whole == null ? null : whole.toInstant(),
                fault == null ? null : new Finding(chain, row.getLong("bad_seq"), Fault.valueOf(fault)));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
