package vn.kehoach.standstill;

import java.util.Optional;
import java.util.Set;
import vn.kehoach.platform.WaitingWork;

/** It came back with a reason, and nobody has typed anything into it since. @param begun tasks with something typed */
record ReturnedUntouched(WaitedDays waited, int most, Set<String> begun) implements Rule {
    @Override
    public Optional<Why> why(WaitingWork work) {
        var days = waited.since(work.given());
        return work.returned() && days > most && !begun.contains(work.id())
                ? Optional.of(new Why(Reason.RETURNED, "Bị trả lại " + days + " ngày làm việc, chưa làm lại"))
                : Optional.empty();
    }
}
