package vn.kehoach.reminder;

import java.util.List;

/**
 * How a locality brings to mind what waits; all numbers are working days.
 *
 * @param before before the deadline; 0 is its day
 * @param after after it
 * @param weekly whether every week follows the last of {@code after}
 * @param upward after it: to the head of the unit, the focal unit, the head of the office, the Phó Chủ tịch; 0 means
 *     never
 * @param unclaimedFrom before the deadline: earlier than that nobody is told that nobody has taken it
 * @param unclaimed while nobody takes it, since it appeared or since {@code unclaimedFrom}: first its group is told,
 *     later also the head
 * @param returned since it came back
 */
record LadderRules(
        List<Integer> before,
        List<Integer> after,
        boolean weekly,
        List<Integer> upward,
        int unclaimedFrom,
        List<Integer> unclaimed,
        List<Integer> returned) {
    /** One courteous word before and one after, for those who are asked and not ordered. */
    static final LadderRules COURTESY =
            new LadderRules(List.of(1), List.of(1), false, List.of(), 0, List.of(), List.of());
}
