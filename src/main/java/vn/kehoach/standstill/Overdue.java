package vn.kehoach.standstill;

import java.util.Optional;
import vn.kehoach.platform.WaitingWork;

/** Its last day is over, whatever the reason. */
record Overdue(WaitedDays waited) implements Rule {
    @Override
    public Optional<Why> why(WaitingWork work) {
        return work.due().isBefore(waited.today())
                ? Optional.of(new Why(Reason.OVERDUE, Reason.OVERDUE.words()))
                : Optional.empty();
    }
}
