package vn.kehoach.reporting;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.casefile.CaseFile;
import vn.kehoach.planning.Plans;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;
import vn.kehoach.reporting.ReportingProcess.Variables;

/** The unit writes its report, starting from what it has recorded. */
@Component
class WriteReportForm implements TaskForm {
    private final Rounds rounds;
    private final UnitReports reports;
    private final ReportPrefill prefill;
    private final Plans plans;
    private final CaseFile file;

    WriteReportForm(Rounds rounds, UnitReports reports, ReportPrefill prefill, Plans plans, CaseFile file) {
        this.rounds = rounds;
        this.reports = reports;
        this.prefill = prefill;
        this.plans = plans;
        this.file = file;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        var id = ReportingProcess.round(task);
        var unit = Variables.UNIT.from(task);
        var round = rounds.one(id);
        var fields = ReportFields.show(prefill.of(round, unit));
        FigureFields.show(fields, plans.indicators(round.plan()), reports.figures(id, unit));
        fields.put("isSummary", round.kind() != RoundKind.ANNUAL);
        fields.put("nominations", reports.nominations(id, unit).orElse(""));
        fields.put(
                "returnNote", file.openReturn(id.locality(), id.reportKey(unit)).orElse(""));
        return fields;
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var id = ReportingProcess.round(task);
        var figures = FigureFields.read(typed, plans.indicators(rounds.one(id).plan()));
        var nominated = typed.optionalText("nominations", "Đề nghị biểu dương").orElse(null);
        var who = new UnitReports.Typed(Actor.of(task), typed.json());
        reports.submit(id, Variables.UNIT.from(task), ReportFields.read(typed), nominated, figures, who);
    }
}
