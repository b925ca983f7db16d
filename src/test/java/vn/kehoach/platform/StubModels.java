package vn.kehoach.platform;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Called processes of one user task, newer than the real ones until they are removed. */
final class StubModels {
    private static final String SOURCE = "stub";

    private StubModels() {}

    static void deploy(ProcessEngine engine, String process) {
        var model = Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(taskOf(process))
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .source(SOURCE)
                .addModelInstance(process + ".bpmn", model)
                .deploy();
    }

    static String taskOf(String process) {
        return "stub_" + process;
    }

    static void remove(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .deploymentSource(SOURCE)
                .list()
                .forEach(stub -> repository.deleteDeployment(stub.getId(), true));
    }
}
