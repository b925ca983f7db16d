package vn.kehoach.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Chains as the application would have written them. */
final class SomeChains {
    static final AuditKey OLD_KEY = key(1);
    static final AuditKey KEY = key(2);
    static final AuditKey FOREIGN_KEY = key(3);
    static final AuditKeys KEYS = new AuditKeys(List.of(OLD_KEY, KEY));
    private static final Instant START = Instant.parse("2026-06-01T01:00:00Z");

    private SomeChains() {}

    static List<AuditRow> chain(String locality, int length, RandomGenerator random) {
        var rows = new ArrayList<AuditRow>();
        var last = AuditHead.beginning(locality);
        for (var i = 0; i < length; i++) {
            // The key was changed in the middle.
            var row = note(locality, i, random).after(last, i < length / 2 ? OLD_KEY : KEY);
            rows.add(row);
            last = row.head();
        }
        return rows;
    }

    static List<Finding> check(List<AuditRow> rows, List<AuditHead> kept) {
        var verifier = new AuditVerifier(KEYS, kept);
        rows.forEach(verifier::next);
        return verifier.findings();
    }

    static AuditKey key(int number) {
        var bytes = new byte[AuditKey.LEAST_BYTES];
        bytes[0] = (byte) number;
        return AuditKey.of(Base64.getEncoder().encodeToString(bytes));
    }

    private static AuditNote note(String locality, int number, RandomGenerator random) {
        var entry = new AuditEntry(
                locality,
                AuditAct.values()[random.nextInt(AuditAct.values().length)].name(),
                locality + ".don-vi-" + random.nextInt(25) + ".staff",
                random.nextInt(10) == 0 ? null : "BC-" + (2026 + random.nextInt(5)) + "." + locality,
                text(random),
                text(random));
        return new AuditNote(entry, START.plusSeconds(number * 60L), "10.0.0." + random.nextInt(256));
    }

    private static @Nullable String text(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "";
            default -> "{\"note\":\"Đề nghị bổ sung minh chứng lần " + random.nextInt(1_000) + "\"}";
        };
    }
}
