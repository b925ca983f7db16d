package vn.kehoach.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param seq from 1 in each chain, without gaps
 * @param keyId which key sealed it
 * @param prev the seal of the row before
 * @param hmac the seal of this row
 */
record AuditRow(
        String localityId,
        long seq,
        Instant at,
        String actor,
        String origin,
        String act,
        @Nullable String caseKey,
        @Nullable String before,
        @Nullable String after,
        String keyId,
        String prev,
        String hmac) {
    /** What the first row of a chain follows. */
    static final String BEGINNING = "0".repeat(64);

    AuditHead head() {
        return new AuditHead(localityId, seq, hmac);
    }

    AuditRow sealedBy(AuditKey key) {
        return new AuditRow(
                localityId, seq, at, actor, origin, act, caseKey, before, after, keyId, prev, key.seal(this));
    }
}
