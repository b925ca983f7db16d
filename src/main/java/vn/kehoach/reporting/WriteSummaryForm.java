package vn.kehoach.reporting;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The sơ kết or tổng kết, pre-filled from the frozen years. */
@Component
class WriteSummaryForm implements TaskForm {
    private final Rounds rounds;
    private final RoundRepository texts;
    private final SummaryDraft draft;
    private final FrozenYears years;
    private final CaseFile file;

    WriteSummaryForm(Rounds rounds, RoundRepository texts, SummaryDraft draft, FrozenYears years, CaseFile file) {
        this.rounds = rounds;
        this.texts = texts;
        this.draft = draft;
        this.years = years;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var round = ReportingProcess.round(task);
        var fields = ReportFields.show(texts.latest(round).orElseGet(() -> draft.draft(round)));
        fields.put("years", years.words(PlanProcess.plan(task)));
        fields.put("unitResults", draft.unitResults(round));
        fields.put("returnNote", file.openReturn(round.locality(), round.id()).orElse(""));
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        RoundReportForm.take(task, typed, rounds);
    }
}
