package vn.kehoach.reporting;

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

/** Phòng VH-XH takes the report over or sends it back, and then the unit's clock starts anew. */
@Component
class AcceptReportForm implements TaskForm {
    private final ReportView view;
    private final UnitReports reports;
    private final ReviewForm review;

    AcceptReportForm(ReportView view, UnitReports reports, ReviewForm review) {
        this.view = view;
        this.reports = reports;
        this.review = review;
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
            reports.accepted(round, unit);
        } else {
            var signedOn = Dates.dayOf(Variables.SIGNED_ON.from(task));
            Variables.REPORT_DUE.on(task, Dates.closeOf(reports.returned(round, unit, signedOn)));
        }
    }
}
