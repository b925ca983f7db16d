package vn.kehoach.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/** The key in use and those used before it. */
final class AuditKeys {
    private final List<AuditKey> oldestFirst;

    /** @param oldestFirst the last one is in use */
    AuditKeys(List<AuditKey> oldestFirst) {
        this.oldestFirst = List.copyOf(oldestFirst);
    }

    /** @param otherwise the key when none is set: that of the data folder */
    static AuditKeys from(Environment set, Supplier<AuditKey> otherwise) {
        var keys = new ArrayList<AuditKey>();
        Arrays.stream(set.getProperty("kehoach.audit.old-keys", "").split(","))
                .filter(key -> !key.isBlank())
                .map(AuditKey::of)
                .forEach(keys::add);
        var current = set.getProperty("kehoach.audit.key", "");
        keys.add(current.isBlank() ? otherwise.get() : AuditKey.of(current));
        return new AuditKeys(keys);
    }

    AuditKey current() {
        return oldestFirst.get(oldestFirst.size() - 1);
    }

    /** @return 0 for the oldest key, -1 for an unknown one */
    int age(String id) {
        return oldestFirst.stream().map(AuditKey::id).toList().indexOf(id);
    }

    AuditKey ofAge(int age) {
        return oldestFirst.get(age);
    }
}
