package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows one chain row by row, up to its first bad row. What comes behind that proves nothing any more. */
final class ChainCheck {
    private final AuditKeys keys;
    private final List<AuditHead> kept = new ArrayList<>();
    private AuditHead last;
    private int keyAge;
    private @Nullable Finding finding;

    ChainCheck(String locality, AuditKeys keys) {
        this(AuditHead.beginning(locality), 0, keys);
    }

    /** Goes on behind a row that was found good earlier. @param keyAge of the key that sealed it */
    ChainCheck(AuditHead last, int keyAge, AuditKeys keys) {
        this.keys = keys;
        this.last = last;
        this.keyAge = keyAge;
    }

    void keep(AuditHead head) {
        kept.add(head);
    }

    void next(AuditRow row) {
        if (finding != null) {
            return;
        }
        finding = check(row);
        if (finding == null) {
            last = row.head();
            keyAge = keys.age(row.keyId());
        }
    }

    /** The last good row. */
    AuditHead last() {
        return last;
    }

    /** @return the first bad row of those seen so far */
    Optional<Finding> found() {
        return Optional.ofNullable(finding);
    }

    /** @return the first bad row, once all rows were seen */
    Optional<Finding> finding() {
        if (finding == null && kept.stream().anyMatch(head -> head.seq() > last.seq())) {
            return Optional.of(bad(last.seq() + 1, Fault.CUT_OFF));
        }
        return found();
    }

    private @Nullable Finding check(AuditRow row) {
        if (row.seq() > last.seq() + 1) {
            return bad(last.seq() + 1, Fault.MISSING);
        }
        if (row.seq() <= last.seq() || !row.prev().equals(last.hmac())) {
            return bad(row.seq(), Fault.OUT_OF_PLACE);
        }
        var age = keys.age(row.keyId());
        if (age < keyAge) {
            return bad(row.seq(), Fault.WRONG_KEY);
        }
        if (!keys.ofAge(age).seal(row).equals(row.hmac())) {
            return bad(row.seq(), Fault.CHANGED);
        }
        return isOtherThanKept(row) ? bad(row.seq(), Fault.OTHER_THAN_KEPT) : null;
    }

    private boolean isOtherThanKept(AuditRow row) {
        return kept.stream()
                .anyMatch(head -> head.seq() == row.seq() && !head.hmac().equals(row.hmac()));
    }

    private Finding bad(long seq, Fault fault) {
        return new Finding(last.localityId(), seq, fault);
    }
}
