package vn.kehoach.standstill;

import vn.kehoach.organisation.LocalDeadlines;
import vn.kehoach.organisation.PostWords;

/** What every line of one locality is told by, read once for all of them. */
record Moment(WaitedDays waited, LocalDeadlines deadlines, PostWords posts, PresentPeople people) {}
