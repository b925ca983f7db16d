package vn.kehoach.audit;

import java.time.Instant;

/**
 * An act with its moment and place, not yet in a chain.
 *
 * @param origin the address a request came from
 */
record AuditNote(AuditEntry entry, Instant at, String origin) {
    AuditRow after(AuditHead last, AuditKey key) {
        return new AuditRow(
                        entry.localityId(),
                        last.seq() + 1,
                        at,
                        entry.actor(),
                        origin,
                        entry.act(),
                        entry.caseKey(),
                        entry.before(),
                        entry.after(),
                        key.id(),
                        last.hmac(),
                        "")
                .sealedBy(key);
    }
}
