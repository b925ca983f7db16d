package vn.kehoach.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.casetab.HistoryLine;
import vn.kehoach.evidence.FilesOfCase.AttachedFile;
import vn.kehoach.oversight.ItemState;

/**
 * What one unit did in one year.
 *
 * @param focus what its own plan sets first; null while there is none
 */
record UnitYearView(
        String unitId,
        String name,
        boolean asked,
        @Nullable String focus,
        @Nullable String measures,
        List<DutyDone> duties,
        List<AttachedFile> otherFiles,
        List<ReportDone> reports,
        List<HistoryLine> history) {

    /**
     * @param ask where the unit is asked to explain it
     * @param evidence in words; files stand beside it
     */
    record DutyDone(
            String text,
            String ask,
            ItemState state,
            String due,
            @Nullable String doneOn,
            @Nullable String carryOverReason,
            @Nullable String progress,
            @Nullable String product,
            @Nullable String evidence,
            @Nullable Long events,
            @Nullable Long participants,
            List<AttachedFile> files) {}

    record ReportDone(String name, ItemState state, String due, List<HistoryLine> history) {}
}
