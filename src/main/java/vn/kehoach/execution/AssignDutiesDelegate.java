package vn.kehoach.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.execution.UnitExecutionProcess.Variables;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.platform.Request;

/** Names the unit and the subject. */
@Component
class AssignDutiesDelegate implements JavaDelegate {
    private final Organisation organisation;

    AssignDutiesDelegate(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = UnitExecutionProcess.unitYear(execution);
        var unit = organisation.unit(year.locality(), year.unitId());
        Variables.UNIT_NAME.on(execution, unit.name());
        var words = unit.isRequested() ? "Đề nghị phối hợp năm " : "Nhiệm vụ năm ";
        Variables.SUBJECT.on(execution, words + year.year());
        Request.REQUESTED.on(execution, unit.isRequested());
    }
}
