package vn.kehoach.planfile;

import java.util.HashMap;
import java.util.Map;

/** The ids of one kind of record: each may be used once. */
final class Ids {
    private final Map<String, Integer> lines = new HashMap<>();

    String claim(Value id) {
        var first = id.isEmpty() ? null : lines.putIfAbsent(id.id(), id.line());
        if (first != null) {
            id.refuse("mã \"%s\" đã dùng ở dòng %d".formatted(id.text(), first));
        }
        return id.text();
    }
}
