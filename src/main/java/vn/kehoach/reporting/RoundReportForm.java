package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;

/** The report of the locality as it is handed in, be it of a year or of a period. */
final class RoundReportForm {
    private RoundReportForm() {}

    static void take(DelegateTask task, FormData typed, Rounds rounds) {
        rounds.write(
                ReportingProcess.round(task),
                ReportFields.read(typed),
                task.getTaskDefinitionKey(),
                Actor.of(task),
                typed.json());
    }
}
