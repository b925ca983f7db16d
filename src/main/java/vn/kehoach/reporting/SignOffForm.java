package vn.kehoach.reporting;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.Decision;
import vn.kehoach.casefile.ReviewForm;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** The head of the unit answers for the report, and with it the unit hands it in. */
@Component
class SignOffForm implements TaskForm {
    private final ReportView view;
    private final UnitReports reports;
    private final ReviewForm review;
    private final Clock clock;

    SignOffForm(ReportView view, UnitReports reports, ReviewForm review, Clock clock) {
        this.view = view;
        this.reports = reports;
        this.review = review;
        this.clock = clock;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return view.of(ReportingProcess.round(task), Variables.UNIT.from(task));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var round = ReportingProcess.round(task);
        var unit = Variables.UNIT.from(task);
        if (review.decide(task, typed, Set.of("userTask_writeReport")) == Decision.APPROVE) {
            reports.signed(round, unit);
            Variables.SIGNED_ON.on(task, Date.from(clock.instant()));
        } else {
            Variables.REPORT_DUE.on(task, Dates.closeOf(reports.returnedInside(round, unit)));
        }
    }
}
