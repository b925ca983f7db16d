package vn.kehoach.standstill;

import java.util.Optional;
import vn.kehoach.platform.WaitingWork;

/** Tells whether a waiting work stands for one certain reason. Made for one locality and day, asked for each work. */
interface Rule {
    Optional<Why> why(WaitingWork work);
}
