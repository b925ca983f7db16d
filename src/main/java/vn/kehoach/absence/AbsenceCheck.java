package vn.kehoach.absence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.absence.TypedAbsence.Checked;
import vn.kehoach.platform.RefusedFields;

/** Whether somebody can be away on these days with this person standing in. */
@Component
class AbsenceCheck {
    private final AbsenceRepository repository;
    private final Staffing staffing;

    AbsenceCheck(AbsenceRepository repository, Staffing staffing) {
        this.repository = repository;
        this.staffing = staffing;
    }

    /**
     * @param except the one that is being changed; 0 for a new one
     * @throws RefusedFields by field
     */
    void check(Reporter by, String person, Checked wanted, int except) {
        var staff = staffing.of(by.locality());
        var others = repository.open(by.locality()).stream()
                .filter(other -> other.id() != except && other.overlaps(wanted.first(), wanted.last()))
                .toList();
        choice(by, staff, person, wanted.substitute());
        days(staff, person, others);
        substitute(staff, person, wanted.substitute(), others);
    }

    private static void choice(Reporter by, Staff staff, String person, String substitute) {
        if (staff.substitutes(person).stream().noneMatch(one -> one.user().equals(substitute))) {
            throw refused(TypedAbsence.SUBSTITUTE, "Người này không thay được. Đề nghị chọn trong danh sách.");
        }
        if (substitute.equals(by.user()) && !by.mayChooseHimselfFor(person)) {
            throw refused(
                    TypedAbsence.SUBSTITUTE,
                    "Không tự cử mình làm thay người khác. Đề nghị để chính người đó báo vắng mặt.");
        }
    }

    private static void days(Staff staff, String person, List<Absence> others) {
        for (var other : others) {
            if (other.userId().equals(person)) {
                throw refused(TypedAbsence.FROM, "Trùng với lần vắng mặt đã báo " + other.days() + ".");
            }
            if (other.substituteId().equals(person)) {
                throw refused(
                        TypedAbsence.FROM,
                        "Trong thời gian này đồng chí " + staff.name(person) + " đang được cử thay đồng chí "
                                + staff.name(other.userId()) + " (" + other.days()
                                + "). Đề nghị đổi người thay của lần vắng mặt đó trước.");
            }
        }
    }

    private static void substitute(Staff staff, String person, String substitute, List<Absence> others) {
        var held = new HashSet<>(staff.own(substitute));
        for (var other : others) {
            if (other.userId().equals(substitute)) {
                throw refused(
                        TypedAbsence.SUBSTITUTE,
                        "Đồng chí " + staff.name(substitute) + " cũng vắng mặt " + other.days()
                                + ". Đề nghị chọn người khác.");
            }
            if (other.substituteId().equals(substitute)) {
                held.addAll(staff.passable(other.userId()));
            }
        }
        if (staff.clashes(held, staff.passable(person))) {
            throw refused(
                    TypedAbsence.SUBSTITUTE,
                    "Đồng chí " + staff.name(substitute) + " đang thay một vị trí kiểm tra, duyệt cùng hồ sơ; một người"
                            + " không giữ cả hai. Đề nghị chọn người khác.");
        }
    }

    private static RefusedFields refused(String field, String words) {
        return new RefusedFields(Map.of(field, words));
    }
}
