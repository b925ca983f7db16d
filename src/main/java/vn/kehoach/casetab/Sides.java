package vn.kehoach.casetab;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.casetab.Segment.Kind;

/** Both sides of a difference while it is put together; neighbours of one kind become one segment. */
final class Sides {
    private final List<Segment> earlier = new ArrayList<>();
    private final List<Segment> current = new ArrayList<>();

    /** The same words on both sides, each with its own gaps. */
    void keep(String before, String after) {
        add(earlier, Kind.SAME, before);
        add(current, Kind.SAME, after);
    }

    void replace(String before, String after) {
        add(earlier, Kind.REMOVED, before);
        add(current, Kind.ADDED, after);
    }

    Difference done() {
        return new Difference(List.copyOf(earlier), List.copyOf(current));
    }

    private static void add(List<Segment> side, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        var last = side.isEmpty() ? null : side.get(side.size() - 1);
        if (last != null && last.kind() == kind) {
            side.set(side.size() - 1, new Segment(kind, last.text() + text));
        } else {
            side.add(new Segment(kind, text));
        }
    }
}
