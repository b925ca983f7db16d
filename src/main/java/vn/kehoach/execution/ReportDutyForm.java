package vn.kehoach.execution;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.execution.DutyReport.Outcome;
import vn.kehoach.execution.UnitExecutionProcess.Variables;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.TaskForm;

/** What was done for one duty; finished only with a product and evidence, in words or as files. */
@Component
class ReportDutyForm implements TaskForm {
    private static final String CONFIRMATION = "userTask_confirmResults";

    private final UnitYears years;
    private final CaseFile file;
    private final DutyFiles files;

    ReportDutyForm(UnitYears years, CaseFile file, DutyFiles files) {
        this.years = years;
        this.file = file;
        this.files = files;
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
        fields.put("evidence", EvidenceText.written(duty.evidence()));
        fields.put("events", duty.events());
        fields.put("participants", duty.participants());
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var year = UnitExecutionProcess.unitYear(task);
        var duty = Variables.DUTY_ID.from(task);
        var outcome = typed.choice("outcome", "Đã hoàn thành chưa", Outcome.class);
        var done = outcome == Outcome.DONE;
        var report = new DutyReport(
                outcome,
                typed.text("progress", "Đã làm được gì"),
                done
                        ? typed.text("product", "Sản phẩm, kết quả")
                        : typed.optionalText("product", "Sản phẩm, kết quả").orElse(null),
                evidence(typed, files.count(year, duty), done),
                typed.count("events", "Số hoạt động").orElse(null),
                typed.count("participants", "Số lượt người tham gia").orElse(null));
        years.report(year, duty, report, Actor.of(task), typed.json());
        Variables.OUTCOME.on(task, outcome.name());
    }

    private static @Nullable String evidence(FormData typed, int files, boolean needed) {
        var text = typed.optionalText("evidence", "Minh chứng").map(EvidenceText::written);
        if (text.isEmpty() && files == 0 && needed) {
            throw new Refused(
                    "Chưa có minh chứng. Đề nghị đính kèm tệp bằng nút “Đính kèm minh chứng” hoặc ghi vào ô “Minh chứng”.");
        }
        return text.or(() -> EvidenceText.ofFiles(files)).orElse(null);
    }
}
