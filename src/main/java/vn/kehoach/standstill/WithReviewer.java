package vn.kehoach.standstill;

import java.util.Optional;
import vn.kehoach.platform.WaitingWork;
import vn.kehoach.platform.WorkKind;

/** Others wait for a check, a signature, a decision. */
record WithReviewer(WaitedDays waited, int most) implements Rule {
    @Override
    public Optional<Why> why(WaitingWork work) {
        var days = waited.since(work.given());
        return work.kind() == WorkKind.REVIEW && days > most
                ? Optional.of(new Why(Reason.REVIEW, "Chờ kiểm tra, duyệt " + days + " ngày làm việc"))
                : Optional.empty();
    }
}
