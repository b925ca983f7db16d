package vn.kehoach.absence;

import java.time.LocalDate;
import vn.kehoach.platform.Dates;

/**
 * Somebody is away, both days included.
 *
 * @param version another after each change
 */
record Absence(
        String localityId,
        int id,
        String userId,
        String substituteId,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceState state,
        int version) {

    /** Business key of its case: {@code VM-17.hai-duong.tram-y-te.staff}. */
    String caseKey() {
        return "VM-" + id + "." + userId;
    }

    /** Who is away, by the key of the case. */
    static String userOf(String caseKey) {
        return caseKey.substring(caseKey.indexOf('.') + 1);
    }

    boolean isOpen() {
        return state == AbsenceState.ANNOUNCED || isRunning();
    }

    boolean isRunning() {
        return state == AbsenceState.RUNNING;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(lastDay) && !last.isBefore(firstDay);
    }

    /** {@code từ 08/02/2027 đến 12/02/2027}. */
    String days() {
        return days(firstDay, lastDay);
    }

    static String days(LocalDate first, LocalDate last) {
        return "từ " + Dates.show(first) + " đến " + Dates.show(last);
    }
}
