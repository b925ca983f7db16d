package vn.kehoach.standstill;

import java.util.Optional;

/** What of the list a supervisor wants to see, as the address has it; what is no reason filters nothing. */
record Wanted(String reason, String unit) {
    boolean takes(Standing standing) {
        return isOfUnit(standing) && chosen().map(standing::isFor).orElse(true);
    }

    /** Whatever the reason. */
    boolean isOfUnit(Standing standing) {
        return unit.isEmpty() || unit.equals(standing.unit());
    }

    Optional<Reason> chosen() {
        return Reason.named(reason);
    }

    public boolean isFiltered() {
        return !unit.isEmpty() || chosen().isPresent();
    }
}
