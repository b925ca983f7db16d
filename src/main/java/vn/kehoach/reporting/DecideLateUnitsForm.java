package vn.kehoach.reporting;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.DueDays;
import vn.kehoach.organisation.Setting;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** Phòng VH-XH waits for the late units or closes the round without them, with a reason. */
@Component
class DecideLateUnitsForm implements TaskForm {
    private final Rounds rounds;
    private final OutstandingReports outstanding;
    private final DueDays days;

    DecideLateUnitsForm(Rounds rounds, OutstandingReports outstanding, DueDays days) {
        this.rounds = rounds;
        this.outstanding = outstanding;
        this.days = days;
    }

    @Override
    public boolean isRequest(DelegateTask task) {
        return outstanding.isOnlyRequested(ReportingProcess.round(task));
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var round = ReportingProcess.round(task);
        return Map.of("lateUnits", outstanding.late(round), "askedUnits", outstanding.requested(round));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var round = ReportingProcess.round(task);
        var answer = typed.choice("answer", "Cách xử lý", LateAnswer.class);
        if (answer == LateAnswer.CLOSE) {
            refuseWhileReportsWaitForUs(round);
            rounds.closeWithoutLate(round, typed.text("reason", "Lý do khép kỳ"), Actor.of(task));
        } else {
            var next = days.within(round.locality(), Setting.LATE_WAIT_DAYS);
            Variables.LATE_UNITS_CHECK.on(task, Dates.morningOf(next));
        }
        Variables.OUTCOME.on(task, answer.name());
    }

    // A unit that has handed in is not late because its report still lies here.
    private void refuseWhileReportsWaitForUs(RoundId round) {
        var waiting = outstanding.waitingForUs(round);
        if (!waiting.isEmpty()) {
            throw new Refused("Còn báo cáo, thông tin đã gửi đang chờ tiếp nhận: " + waiting
                    + ". Đề nghị xử lý trước khi khép kỳ.");
        }
    }
}
