package vn.kehoach.standstill;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/**
 * Whether a work stands, and why; counted in working days of the locality.
 *
 * @param days working days of the locality
 * @param reviewDays so long a reviewer may take
 * @param returnedDays so long something that came back may lie untouched
 * @param unclaimedDays so long nobody need take it
 * @param unclaimedFrom from so many days before its deadline on that counts
 * @param away who is away today
 * @param touched tasks for which somebody has typed something
 */
record StandstillRules(
        LocalDate today,
        WorkingDays days,
        int reviewDays,
        int returnedDays,
        int unclaimedDays,
        int unclaimedFrom,
        Set<String> away,
        Set<String> touched) {

    Set<Reason> of(WaitingWork work) {
        var reasons = EnumSet.noneOf(Reason.class);
        var lain = days.between(work.given(), today);
        if (work.due().isBefore(today)) {
            reasons.add(Reason.OVERDUE);
        }
        if (work.kind() == WorkKind.REVIEW && lain > reviewDays) {
            reasons.add(Reason.WITH_REVIEWER);
        }
        if (work.returned() && lain > returnedDays && !touched.contains(work.id())) {
            reasons.add(Reason.RETURNED);
        }
        if (work.holder() == null && lain > unclaimedDays && days.between(today, work.due()) <= unclaimedFrom) {
            reasons.add(Reason.UNCLAIMED);
        }
        if (work.holder() != null && away.contains(work.holder())) {
            reasons.add(Reason.HOLDER_AWAY);
        }
        return reasons;
    }
}
