package vn.kehoach.execution;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Actor;
import vn.kehoach.platform.FormData;
import vn.kehoach.platform.TaskForm;

/** At the cut-off: why the open duties are not finished. */
@Component
class ExplainCarryOverForm implements TaskForm {
    private final UnitYears years;

    ExplainCarryOverForm(UnitYears years) {
        this.years = years;
    }

    @Override
    public Map<String, ?> open(DelegateTask task) {
        return Map.of("duties", DutyList.of(years.open(UnitExecutionProcess.unitYear(task))));
    }

    @Override
    public void submit(DelegateTask task, FormData typed) {
        var code = typed.choice("reasonCode", "Nguyên nhân chính", CarryOverReason.class);
        var reason = typed.text("reason", "Giải thích và hướng xử lý");
        years.carryOver(UnitExecutionProcess.unitYear(task), code, reason, Actor.of(task));
    }
}
