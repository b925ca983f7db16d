package vn.kehoach.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Actor;

/** The time for an opinion has passed. */
@Component
class RecordNoOpinionDelegate implements JavaDelegate {
    private final FrontOpinions opinions;

    RecordNoOpinionDelegate(FrontOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.record(ReportingProcess.round(execution), null, Actor.SYSTEM);
    }
}
