package vn.kehoach.standstill;

import java.util.Set;
import vn.kehoach.platform.WaitingWork;

/**
 * A work that stands.
 *
 * @param asked its unit is asked and not ordered: shown, never overdue and never urged
 * @param holders with whom, in words
 * @param lain working days since it appeared
 * @param ask where an explanation is asked for; empty where nobody can be asked
 */
record StandingWork(WaitingWork work, Set<Reason> reasons, boolean asked, String holders, int lain, String ask) {}
