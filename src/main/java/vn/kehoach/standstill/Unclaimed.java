package vn.kehoach.standstill;

import java.util.Optional;
import vn.kehoach.platform.WaitingWork;

/** Nobody has taken it. @param early working days before the deadline from which that matters */
record Unclaimed(WaitedDays waited, int most, int early) implements Rule {
    @Override
    public Optional<Why> why(WaitingWork work) {
        if (work.holder() != null) {
            return Optional.empty();
        }
        var matters = waited.before(work.due(), early);
        var days = waited.since(work.given().isBefore(matters) ? matters : work.given());
        return days > most
                ? Optional.of(new Why(Reason.UNCLAIMED, "Chưa có người nhận " + days + " ngày làm việc"))
                : Optional.empty();
    }
}
