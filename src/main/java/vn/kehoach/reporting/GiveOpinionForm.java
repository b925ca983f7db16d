package vn.kehoach.reporting;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.planning.PlanProcess;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** The Mặt trận gives its opinion on the results of the years so far. */
@Component
class GiveOpinionForm implements TaskForm {
    private final FrontOpinions opinions;
    private final FrozenYears years;

    GiveOpinionForm(FrontOpinions opinions, FrozenYears years) {
        this.opinions = opinions;
        this.years = years;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return Map.of("years", years.words(PlanProcess.plan(task)));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        opinions.record(ReportingProcess.round(task), typed.text("opinion", "Ý kiến của Mặt trận"), Actor.of(task));
    }
}
