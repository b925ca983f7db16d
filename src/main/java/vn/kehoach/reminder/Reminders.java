package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.kehoach.organisation.DeadlineWords;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.RoleGroups;
import vn.kehoach.organisation.Unit;
import vn.kehoach.platform.Dates;

/** Words and recipients of a reminder: the doer before the day, the doer and the head of the unit after it. */
@Service
class Reminders {
    private final Notices notices;
    private final Organisation organisation;
    private final DueDays days;
    private final DeadlineWords words;

    Reminders(Notices notices, Organisation organisation, DueDays days, DeadlineWords words) {
        this.notices = notices;
        this.organisation = organisation;
        this.days = days;
        this.words = words;
    }

    void remind(WaitingTask task) {
        var overdue = days.isOver(task.due());
        var kind = overdue && !isCourtesy(task) ? NoticeKind.OVERDUE : NoticeKind.REMINDER;
        for (var recipient : recipients(task, overdue)) {
            notices.write(task.locality(), kind, recipient, task.caseKey(), task.id(), text(task), task.due());
        }
    }

    /** @param before the day that was told until now */
    void moved(WaitingTask task, LocalDate before) {
        var days = " từ ngày " + Dates.show(before) + " sang ngày " + Dates.show(task.due())
                + " do lịch ngày nghỉ thay đổi.";
        var text = isCourtesy(task)
                ? "Trân trọng thông tin: thời gian đề nghị của “" + what(task) + "” chuyển" + days
                : "Hạn của việc “" + what(task) + "” chuyển" + days;
        for (var recipient : recipients(task, false)) {
            notices.write(task.locality(), NoticeKind.MOVED, recipient, task.caseKey(), task.id(), text, task.due());
        }
    }

    private Set<String> recipients(WaitingTask task, boolean overdue) {
        var recipients = new LinkedHashSet<String>();
        if (task.holder() == null) {
            recipients.addAll(task.groups());
        } else {
            recipients.add(task.holder());
        }
        if (overdue) {
            assignedUnits(task).stream().map(unit -> RoleGroups.head(unit.id())).forEach(recipients::add);
        }
        return recipients;
    }

    private String text(WaitingTask task) {
        var what = what(task) + ". ";
        return isCourtesy(task)
                ? "Trân trọng gửi lại: " + what + awaited(task)
                : "Nhắc việc (" + words.in(task.locality()).distance(task.due()) + "): " + what + "Hạn: "
                        + Dates.show(task.due());
    }

    private static String what(WaitingTask task) {
        return "%s - %s - %s".formatted(task.name(), task.unitName(), task.subject());
    }

    private String awaited(WaitingTask task) {
        return days.isOver(task.due())
                ? "Mong sớm nhận được phản hồi."
                : "Mong nhận được phản hồi đến hết ngày " + Dates.show(task.due()) + ".";
    }

    // Units that are asked and not ordered are never told that they are late.
    private boolean isCourtesy(WaitingTask task) {
        return assignedUnits(task).isEmpty() && units(task).stream().anyMatch(Unit::isRequested);
    }

    private Set<Unit> assignedUnits(WaitingTask task) {
        return units(task).stream().filter(unit -> !unit.isRequested()).collect(Collectors.toSet());
    }

    private Set<Unit> units(WaitingTask task) {
        return task.groups().stream()
                .flatMap(group -> organisation.find(task.locality(), RoleGroups.unitOf(group)).stream())
                .collect(Collectors.toSet());
    }
}
