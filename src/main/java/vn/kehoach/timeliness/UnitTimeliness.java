package vn.kehoach.timeliness;

import java.util.List;
import vn.kehoach.organisation.Unit;
import vn.kehoach.oversight.Progress;

/**
 * One unit's year.
 *
 * @param returns how often something was sent back to it
 * @param granted how often it got more time; refused: how often not
 * @param receiverDays working days that its things lay with their receiver
 * @param late what is or was late, nearest deadline first
 */
record UnitTimeliness(
        Unit unit,
        Progress progress,
        long returns,
        long granted,
        long refused,
        int receiverDays,
        List<LateItem> late) {}
