package vn.kehoach.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a task reminds on a day, by the words of the documentation and nothing of the product. */
final class PlainReminders {
    private static final Set<Integer> BEFORE = Set.of(-7, -3, -1, 0);
    private static final List<Integer> LADDER_OF_WORK = List.of(1, 3, 5, 7);
    private static final List<Integer> LADDER_OF_REVIEW = List.of(1, 1, 2, 3);
    private static final int UNCLAIMED_FROM = 20;
    private static final List<String> WEAK_TO_STRONG =
            List.of("REMINDER", "UNCLAIMED", "RETURNED", "ESCALATION", "OVERDUE");

    private final SeenTask task;
    private final Map<String, String> told = new HashMap<>();

    private PlainReminders(SeenTask task) {
        this.task = task;
    }

    /** By recipient the kind of the notice. */
    static Map<String, String> of(SeenTask task, LocalDate day) {
        var reminders = new PlainReminders(task);
        if (PlainCalendar.works(day)) {
            reminders.collect(day);
        }
        return reminders.told;
    }

    private void collect(LocalDate day) {
        var due = PlainCalendar.firstFrom(task.due());
        var late = PlainCalendar.distance(due, day);
        var age = PlainCalendar.distance(task.given(), day);
        if (task.isAsked()) {
            var isTooLate = PlainCalendar.distance(due, task.given()) >= 1;
            if (late == -1 || late == 1 || isTooLate && age == 1) {
                tell(task.doers(), "REMINDER");
            }
            return;
        }
        if (BEFORE.contains(late)) {
            tell(task.doers(), "REMINDER");
        }
        if (late == 1 || isWeekly(due, day)) {
            tell(task.doers(), "OVERDUE");
            tell(heads(), "OVERDUE");
        }
        upward(late);
        var open = Math.min(age, UNCLAIMED_FROM + late);
        if (task.holder() == null && open == 1) {
            tell(task.doers(), "UNCLAIMED");
        }
        if (task.holder() == null && open == 2) {
            tell(heads(), "UNCLAIMED");
        }
        if (task.returned() && age == 1) {
            tell(task.doers(), "RETURNED");
        }
    }

    private void upward(int late) {
        var ladder = task.isReview() ? LADDER_OF_REVIEW : LADDER_OF_WORK;
        if (late == ladder.get(0)) {
            tell(heads(), "OVERDUE");
        }
        if (late == ladder.get(1) && !isOf("van-hoa-xa-hoi") && !isOfAPost()) {
            tell(Set.of(task.locality() + ".van-hoa-xa-hoi"), "ESCALATION");
        }
        if (late == ladder.get(2) && !isOf("van-phong")) {
            tell(Set.of(task.locality() + ".van-phong.head"), "ESCALATION");
        }
        if (late == ladder.get(3) && !task.groups().contains(task.locality() + ".vice-chair")) {
            tell(Set.of(task.locality() + ".vice-chair"), "ESCALATION");
        }
    }

    private static boolean isWeekly(LocalDate due, LocalDate day) {
        var first = due.plusDays(1);
        first = PlainCalendar.firstFrom(first);
        for (var week = first.plusWeeks(1); !week.isAfter(day); week = week.plusWeeks(1)) {
            if (PlainCalendar.firstFrom(week).equals(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAPost() {
        var group = task.groups().get(0);
        return group.endsWith(".vice-chair") || group.endsWith(".records-clerk");
    }

    private boolean isOf(String unit) {
        var id = task.locality() + "." + unit;
        return task.groups().contains(id) || task.groups().contains(id + ".head");
    }

    // The head of the unit; of his own work, once he has taken it, he is told by his own name. Văn thư and Phó Chủ
    // tịch have no head.
    private Set<String> heads() {
        var group = task.groups().get(0);
        if (isOfAPost()) {
            return Set.of();
        }
        if (group.endsWith(".head")) {
            return task.holder() == null ? Set.of(group) : Set.of();
        }
        return Set.of(group + ".head");
    }

    private void tell(Set<String> recipients, String kind) {
        recipients.forEach(recipient -> told.merge(recipient, kind, PlainReminders::stronger));
    }

    static String stronger(String one, String other) {
        return WEAK_TO_STRONG.indexOf(one) < WEAK_TO_STRONG.indexOf(other) ? other : one;
    }
}
