package vn.kehoach.standstill;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.platform.WaitingWork;

/** The engine stands at a failure in its case. @param cases by task the case it belongs to */
record InTroubledCase(Map<String, String> cases, Set<String> troubled) implements Rule {
    static final Why WHY = new Why(Reason.TECHNICAL, "Có sự cố kỹ thuật, quản trị hệ thống xử lý");

    @Override
    public Optional<Why> why(WaitingWork work) {
        return troubled.contains(cases.getOrDefault(work.id(), "")) ? Optional.of(WHY) : Optional.empty();
    }
}
