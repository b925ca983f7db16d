package vn.kehoach.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Puts notes at the end of their chains. */
@Repository
class AuditWriter {
    private static final String CHAIN_END = "select seq, hmac from audit_chain_end(?)";

    private static final String ADD = """
            insert into audit_entry (locality_id, seq, acted_at, actor, origin, act, case_key, before, after, key_id,
                                     prev, hmac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final AuditKeys keys;

    AuditWriter(JdbcTemplate jdbc, AuditKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Must run in a transaction: the chains stay locked until its end. In one order everywhere, against deadlocks. */
    void write(List<AuditNote> notes) {
        var chains = notes.stream()
                .collect(Collectors.groupingBy(note -> note.entry().localityId(), TreeMap::new, Collectors.toList()));
        chains.forEach(this::append);
    }

    private void append(String locality, List<AuditNote> notes) {
        var last = lockedEnd(locality);
        var rows = new ArrayList<Object[]>();
        for (var note : notes) {
            var row = note.after(last, keys.current());
            rows.add(columns(row));
            last = row.head();
        }
        jdbc.batchUpdate(ADD, rows);
    }

    private AuditHead lockedEnd(String locality) {
        return jdbc
                .query(
                        CHAIN_END,
                        (row, number) -> new AuditHead(locality, row.getLong("seq"), row.getString("hmac")),
                        locality)
                .stream()
                .findFirst()
                .orElse(AuditHead.beginning(locality));
    }

    private static Object[] columns(AuditRow row) {
        return new Object[] {
            row.localityId(),
            row.seq(),
            row.at().atOffset(ZoneOffset.UTC),
            row.actor(),
            row.origin(),
            row.act(),
            row.caseKey(),
            row.before(),
            row.after(),
            row.keyId(),
            row.prev(),
            row.hmac()
        };
    }
}
