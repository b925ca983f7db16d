package vn.kehoach.execution;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.execution.DutyReport.Outcome;
import vn.kehoach.execution.UnitExecutionProcess.Variables;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** What was done for one duty; finished only with a product and evidence. */
@Component
class ReportDutyForm implements TaskForm {
    private static final String CONFIRMATION = "userTask_confirmResults";

    private final UnitYears years;
    private final CaseFile file;

    ReportDutyForm(UnitYears years, CaseFile file) {
        this.years = years;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var year = UnitExecutionProcess.unitYear(task);
        var duty = years.assignment(year, Variables.DUTY_ID.from(task));
        var fields = new HashMap<String, Object>();
        fields.put(
                "returnNote",
                file.lastReturn(year.locality(), year.caseKey(), CONFIRMATION).orElse(""));
        fields.put("duty", duty.text());
        fields.put("progress", duty.progress());
        fields.put("product", duty.product());
        fields.put("evidence", duty.evidence());
        fields.put("events", duty.events());
        fields.put("participants", duty.participants());
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var outcome = typed.choice("outcome", "Đã hoàn thành chưa", Outcome.class);
        var done = outcome == Outcome.DONE;
        var report = new DutyReport(
                outcome,
                typed.text("progress", "Đã làm được gì"),
                done
                        ? typed.text("product", "Sản phẩm, kết quả")
                        : typed.optionalText("product", "Sản phẩm, kết quả").orElse(null),
                done
                        ? typed.text("evidence", "Minh chứng")
                        : typed.optionalText("evidence", "Minh chứng").orElse(null),
                typed.count("events", "Số hoạt động").orElse(null),
                typed.count("participants", "Số lượt người tham gia").orElse(null));
        var year = UnitExecutionProcess.unitYear(task);
        years.report(year, Variables.DUTY_ID.from(task), report, Actor.of(task), typed.json());
        Variables.OUTCOME.on(task, outcome.name());
    }
}
