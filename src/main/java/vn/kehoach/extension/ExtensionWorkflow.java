package vn.kehoach.extension;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kehoach.extension.ExtensionProcess.Variables;
import vn.kehoach.platform.Dates;

/** Opens the case of a question for more time and ends it when nobody has to decide any more. */
@Component
class ExtensionWorkflow {
    // By these the decision's tab "Hồ sơ" finds plan and unit.
    private static final List<String> SHARED = List.of("unit", "plan", "version", "year", "round");

    private final RuntimeService cases;

    ExtensionWorkflow(RuntimeService cases) {
        this.cases = cases;
    }

    /** Under the key of the case whose work it is about, so that all stands in one file. */
    void start(int extension, Asked asked, CheckedExtension wanted) {
        var work = asked.work();
        var start = cases.createProcessInstanceByKey(ExtensionProcess.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(work.caseKey())
                .setVariable(Variables.LOCALITY.name(), work.locality())
                .setVariable(Variables.EXTENSION.name(), extension)
                .setVariable(Variables.UNIT_NAME.name(), work.unit())
                .setVariable(Variables.SUBJECT.name(), work.name() + ": đến hết ngày " + Dates.show(wanted.day()));
        SHARED.stream()
                .filter(asked.task().values()::containsKey)
                .forEach(name -> start.setVariable(name, asked.task().values().get(name)));
        start.execute();
    }

    /** Nothing happens when the decision was faster. */
    void end(Extension extension) {
        cases.createMessageCorrelation(ExtensionProcess.NO_LONGER_ASKED)
                .tenantId(extension.localityId())
                .processInstanceVariableEquals(Variables.EXTENSION.name(), extension.id())
                .correlateAll();
    }
}
