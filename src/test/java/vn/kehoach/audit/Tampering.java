package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One thing somebody with every right in the database, but without the key, may do to a chain. */
enum Tampering {
    CHANGE_A_FIELD,
    CHANGE_A_FIELD_AND_SEAL_WITH_A_FOREIGN_KEY,
    CHANGE_EVERYTHING_BEHIND_WITH_A_FOREIGN_KEY,
    DELETE,
    DELETE_AND_CLOSE_THE_GAP,
    INSERT,
    SWAP,
    DUPLICATE,
    COPY_FROM_OTHER_LOCALITY,
    PUT_BACK_THE_OLD_KEY;

    private static final int FIELDS = 12;

    /** @param other the chain of another locality, as long as this one */
    List<AuditRow> on(List<AuditRow> chain, List<AuditRow> other, RandomGenerator random) {
        var rows = new ArrayList<>(chain);
        // Not the last one: its loss alone is what only a kept head shows.
        var at = random.nextInt(rows.size() - 1);
        var row = rows.get(at);
        switch (this) {
            case CHANGE_A_FIELD -> rows.set(at, changed(row, random.nextInt(FIELDS)));
            case CHANGE_A_FIELD_AND_SEAL_WITH_A_FOREIGN_KEY ->
                rows.set(at, changed(row, 3 + random.nextInt(6)).sealedBy(SomeChains.FOREIGN_KEY));
            case CHANGE_EVERYTHING_BEHIND_WITH_A_FOREIGN_KEY -> rewrite(rows, at, SomeChains.FOREIGN_KEY);
            case DELETE -> rows.remove(at);
            case DELETE_AND_CLOSE_THE_GAP -> {
                rows.remove(at);
                renumber(rows, at);
            }
            case INSERT -> {
                rows.add(at, changed(row, 3 + random.nextInt(6)));
                renumber(rows, at);
            }
            case SWAP -> {
                Collections.swap(rows, at, at + 1 + random.nextInt(rows.size() - at - 1));
                renumber(rows, 0);
            }
            case DUPLICATE -> {
                rows.add(random.nextInt(rows.size()), row);
                renumber(rows, 0);
            }
            case COPY_FROM_OTHER_LOCALITY -> rows.set(at, moved(other.get(at), row.localityId(), row.seq()));
            case PUT_BACK_THE_OLD_KEY -> rewrite(rows, rows.size() / 2 + at / 2, SomeChains.OLD_KEY);
        }
        return rows;
    }

    // As if the key given up had fallen into wrong hands: rows of its time could not be told apart, later ones can.
    private static void rewrite(List<AuditRow> rows, int from, AuditKey key) {
        var first = Math.max(from, key == SomeChains.OLD_KEY ? rows.size() / 2 + 1 : from);
        for (var i = Math.min(first, rows.size() - 1); i < rows.size(); i++) {
            var row = changed(rows.get(i), 3);
            var prev = i == 0 ? AuditRow.BEGINNING : rows.get(i - 1).hmac();
            rows.set(i, with(row, row.seq(), row.localityId(), key.id(), prev).sealedBy(key));
        }
    }

    private static void renumber(List<AuditRow> rows, int from) {
        for (var i = from; i < rows.size(); i++) {
            rows.set(i, moved(rows.get(i), rows.get(i).localityId(), i + 1L));
        }
    }

    private static AuditRow moved(AuditRow row, String locality, long seq) {
        return with(row, seq, locality, row.keyId(), row.prev());
    }

    private static AuditRow with(AuditRow row, long seq, String locality, String keyId, String prev) {
        return new AuditRow(
                locality,
                seq,
                row.at(),
                row.actor(),
                row.origin(),
                row.act(),
                row.caseKey(),
                row.before(),
                row.after(),
                keyId,
                prev,
                row.hmac());
    }

    private static AuditRow changed(AuditRow row, int field) {
        return new AuditRow(
                field == 0 ? row.localityId() + "-2" : row.localityId(),
                field == 1 ? row.seq() + 1 : row.seq(),
                field == 2 ? row.at().plusNanos(1_000) : row.at(),
                field == 3 ? row.actor() + "x" : row.actor(),
                field == 4 ? "10.9.9.9" : row.origin(),
                field == 5 ? row.act() + "_X" : row.act(),
                field == 6 ? other(row.caseKey()) : row.caseKey(),
                field == 7 ? other(row.before()) : row.before(),
                field == 8 ? other(row.after()) : row.after(),
                field == 9 ? otherKey(row.keyId()) : row.keyId(),
                field == 10 ? otherSeal(row.prev()) : row.prev(),
                field == 11 ? otherSeal(row.hmac()) : row.hmac());
    }

    // Nothing becomes an empty text, an empty text nothing: what looks alike on paper.
    private static @Nullable String other(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.isEmpty() ? null : text.substring(1);
    }

    private static String otherKey(String id) {
        return id.equals(SomeChains.KEY.id()) ? SomeChains.OLD_KEY.id() : SomeChains.KEY.id();
    }

    private static String otherSeal(String seal) {
        return (seal.charAt(0) == '0' ? '1' : '0') + seal.substring(1);
    }
}
