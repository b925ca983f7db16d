package vn.kehoach.planfile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a unit is to do; parts are its own roles and those of the units it works with. */
record Duty(
        String id,
        String unit,
        String text,
        Role role,
        List<Part> parts,
        @Nullable Integer line) {
    record Part(String unit, Role role) {}

    enum Role {
        LEAD,
        COORDINATE,
        ADVISE,
        DO;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
