package vn.kehoach.absence;

import vn.kehoach.platform.Dates;

/**
 * An absence as the page shows it.
 *
 * @param mayChange whether whoever looks may change or drop it now
 */
public record AbsenceLine(
        int id,
        String person,
        String days,
        String substitute,
        String state,
        String note,
        boolean running,
        boolean mayChange) {

    static AbsenceLine of(Absence absence, Staff staff, boolean mayChange) {
        return new AbsenceLine(
                absence.id(),
                staff.name(absence.userId()),
                Dates.show(absence.firstDay()) + " – " + Dates.show(absence.lastDay()),
                staff.name(absence.substituteId()),
                absence.state().words(),
                absence.isOpen() && isUnfit(absence, staff)
                        ? "Người thay không còn giữ vị trí phù hợp. Đề nghị chọn người khác."
                        : "",
                absence.isRunning(),
                mayChange && absence.isOpen());
    }

    private static boolean isUnfit(Absence absence, Staff staff) {
        return staff.substitutes(absence.userId()).stream()
                .noneMatch(one -> one.user().equals(absence.substituteId()));
    }
}
