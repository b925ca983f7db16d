package vn.kehoach.cycle.counted;

import java.time.LocalDate;

/** What somebody looks at: a year of a locality, on a day. */
record At(String locality, int year, LocalDate day) {
    String query() {
        return "?nam=" + year;
    }
}
