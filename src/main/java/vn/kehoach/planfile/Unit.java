package vn.kehoach.planfile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of the locality. A class has no work of its own: its members, which name it, do the work. */
record Unit(
        String id,
        String name,
        String kind,
        Binding binding,
        boolean isClass,
        @Nullable String classId,
        @Nullable Integer line) {

    enum Binding {
        ASSIGNED,
        REQUESTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
