package vn.kehoach.casetab;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.casefile.Act;
import vn.kehoach.casefile.FiledEntry;
import vn.kehoach.platform.ReadableTask;

/**
 * What of a case belongs to a task. Whoever may read the task sees this much and no more: a unit that is heard among
 * others sees its own words only. Narrow unless the case is known to belong to whoever has its tasks.
 *
 * @param whole everything in the file
 * @param unit whose task or case it is; null for tasks of posts
 * @param duty the one duty that the task is about
 */
record Sight(boolean whole, @Nullable String unit, @Nullable String duty) {
    private static final Set<String> WHOLE = Set.of(
            "plan-drafting",
            "document-approval",
            "document-receipt",
            "unit-execution",
            "unit-report",
            "report-collection",
            "annual-report",
            "period-summary",
            "deadline-extension",
            "explanation");
    private static final Set<String> AMONG_OTHERS = Set.of("userTask_comment", "userTask_giveOpinion");
    private static final Set<Act> FOR_EVERY_UNIT = EnumSet.of(Act.OPENED, Act.SUBMITTED, Act.ISSUED);

    static Sight of(ReadableTask task, @Nullable String unit) {
        return new Sight(
                WHOLE.contains(task.process()) && !AMONG_OTHERS.contains(task.key()),
                unit,
                task.value(Variables.DUTY).orElse(null));
    }

    boolean shows(FiledEntry entry) {
        if (unit != null && entry.unitId() != null && !entry.unitId().equals(unit)) {
            return false;
        }
        if (duty != null && entry.step().equals(Variables.REPORT_DUTY)) {
            return duty.equals(entry.note());
        }
        return whole || entry.unitId() != null && entry.unitId().equals(unit) || isForEveryUnit(entry);
    }

    /** Earlier texts of others are shown to those only who see the whole case. */
    boolean showsText(FiledEntry entry) {
        return shows(entry) && (whole || entry.unitId() != null);
    }

    private static boolean isForEveryUnit(FiledEntry entry) {
        return entry.unitId() == null && FOR_EVERY_UNIT.contains(entry.act());
    }
}
