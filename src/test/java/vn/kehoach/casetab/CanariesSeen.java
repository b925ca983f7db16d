package vn.kehoach.casetab;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.casetab.CaseReader.Seen;

/**
 * In whose tasks the canaries of the units turned up.
 *
 * @param leaks those of another unit than the task's
 * @param own how often a unit saw its own
 */
record CanariesSeen(List<String> leaks, int own) {
    private static final List<String> UNITS = List.of(
            "van-phong",
            "van-hoa-xa-hoi",
            "tram-y-te",
            "truong-1",
            "truong-2",
            "to-dan-pho-1",
            "to-dan-pho-2",
            "to-dan-pho-3",
            "mat-tran");

    static CanariesSeen in(List<Seen> all) {
        var leaks = new ArrayList<String>();
        var own = 0;
        for (var seen : all) {
            var whose = whose(seen);
            for (var unit : whose.isEmpty() ? List.<String>of() : shownIn(seen)) {
                own += unit.equals(whose) ? 1 : 0;
                if (!unit.equals(whose)) {
                    leaks.add(seen.task() + " shows " + unit);
                }
            }
        }
        return new CanariesSeen(leaks, own);
    }

    private static List<String> shownIn(Seen seen) {
        var text = seen.shown().toString();
        return UNITS.stream()
                .filter(unit -> text.contains(CaseReader.canary(unit)))
                .toList();
    }

    // The unit whose case it is, or who is asked among others; empty for tasks of posts in a case of all.
    private static String whose(Seen seen) {
        var task = seen.task();
        if (task.key().equals("userTask_comment") || task.key().equals("userTask_giveOpinion")) {
            return task.unit();
        }
        return task.caseKey().replaceFirst("^[A-Z]+-[^.]*\\.hai-duong\\.?", "").replaceFirst("^KH-.*", "");
    }
}
