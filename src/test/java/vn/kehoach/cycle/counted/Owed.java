package vn.kehoach.cycle.counted;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cycle.PlainCalendar;
import vn.kehoach.oversight.Progress;

/** A duty or a report that a unit owes, and what became of it. */
final class Owed {
    private static final int NEAR = 3;

    final String caseKey;
    final PlainUnit unit;
    final String what;
    LocalDate due;

    @Nullable
    LocalDate handedIn;

    @Nullable
    LocalDate completed;

    boolean late;
    boolean carriedOver;
    boolean returned;
    boolean objective;

    /** @param what the duty or the round in words */
    Owed(String caseKey, PlainUnit unit, String what, LocalDate due) {
        this.caseKey = caseKey;
        this.unit = unit;
        this.what = what;
        this.due = due;
    }

    /** Which group it is counted in; those who are only asked are in none. */
    Progress asOf(LocalDate day) {
        if (unit.requested()) {
            return Progress.NONE;
        }
        var done = by(completed, day);
        var overdue = isOverdue(day);
        var onTime = done && !isBlamed();
        var fallen = !due.isAfter(day);
        return new Progress(
                one(onTime),
                one(onTime && Objects.requireNonNull(handedIn).isBefore(due)),
                one(done && isBlamed()),
                one(!done && !overdue),
                one(overdue),
                one(overdue && carriedOver),
                one(late && objective),
                one(fallen),
                one(fallen && done));
    }

    /** As a page words it. */
    String state(LocalDate day) {
        if (unit.requested()) {
            return completed == null ? "Đề nghị phối hợp" : "Đã có thông tin";
        }
        if (carriedOver) {
            return "Chuyển sang năm sau";
        }
        if (completed != null) {
            return isBlamed() ? "Hoàn thành quá hạn" : "Hoàn thành đúng hạn";
        }
        if (handedIn != null) {
            return "Chờ tiếp nhận";
        }
        if (due.isBefore(day)) {
            return returned ? "Bị trả lại, quá hạn" : "Quá hạn";
        }
        if (returned) {
            return "Bị trả lại, đang sửa";
        }
        return PlainCalendar.distance(day, due) <= NEAR ? "Sắp đến hạn" : "Đang thực hiện";
    }

    /** Whether it is told among what was or is late. */
    boolean isToldAsLate(LocalDate day) {
        return !unit.requested() && (late || completed == null && handedIn == null && due.isBefore(day));
    }

    private boolean isOverdue(LocalDate day) {
        return !by(completed, day) && (by(handedIn, day) ? isBlamed() : due.isBefore(day));
    }

    private boolean isBlamed() {
        return late && !objective;
    }

    private static boolean by(@Nullable LocalDate moment, LocalDate day) {
        return moment != null && !moment.isAfter(day);
    }

    private static long one(boolean is) {
        return is ? 1 : 0;
    }
}
