package vn.kehoach.timeliness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.timeliness.TimelinessRepository.Passage;

/** Working days that things of a unit lay with their receiver: they are not days of the unit. */
final class ReceiverDays {
    private ReceiverDays() {}

    /** By unit. @param today until when something counts that still lies there */
    static Map<String, Integer> of(List<Passage> passages, LocalDate today, WorkingDays days) {
        var handedIn = new HashMap<String, Passage>();
        var total = new HashMap<String, Integer>();
        for (var passage : passages) {
            if (passage.handedIn()) {
                handedIn.put(passage.caseKey(), passage);
            } else {
                var since = handedIn.remove(passage.caseKey());
                if (since != null) {
                    total.merge(passage.unitId(), days.between(since.day(), passage.day()), Integer::sum);
                }
            }
        }
        handedIn.values().forEach(open -> total.merge(open.unitId(), days.between(open.day(), today), Integer::sum));
        return total;
    }
}
