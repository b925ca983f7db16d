package vn.kehoach.reporting;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The locality's annual report, pre-filled from what was accepted. */
@Component
class ConsolidateForm implements TaskForm {
    private final Rounds rounds;
    private final RoundRepository texts;
    private final Consolidation consolidation;
    private final CaseFile file;

    ConsolidateForm(Rounds rounds, RoundRepository texts, Consolidation consolidation, CaseFile file) {
        this.rounds = rounds;
        this.texts = texts;
        this.consolidation = consolidation;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var round = ReportingProcess.round(task);
        var fields = ReportFields.show(texts.latest(round).orElseGet(() -> consolidation.draft(round)));
        fields.put("counts", consolidation.counts(round));
        fields.put("figures", consolidation.figures(round));
        fields.put("returnNote", file.openReturn(round.locality(), round.id()).orElse(""));
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        RoundReportForm.take(task, typed, rounds);
    }
}
