package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.support.ServerTest;

/** Kinds of steps, read past the engine. */
@ServerTest
class StepKindsIT {
    @Autowired
    StepKinds kinds;

    @Autowired
    RepositoryService models;

    @Test
    void givenEveryStepOfEveryModel_thenItsKindIsThatOfTheEnginesModel() {
        // given
        var seen = EnumSet.noneOf(WorkKind.class);
        for (var model : models.createProcessDefinitionQuery().list()) {
            for (var step : models.getBpmnModelInstance(model.getId()).getModelElementsByType(FlowNode.class)) {
                // when
                var kind = kinds.of(model.getId(), step.getId());
                // then
                assertThat(kind).as(model.getId() + " " + step.getId()).isEqualTo(WorkKind.of(step));
                seen.add(kind);
            }
        }
        assertThat(seen).containsExactly(WorkKind.values());
    }

    @Test
    void givenStepThatIsNotThere_thenItIsWork() {
        // given
        var model = models.createProcessDefinitionQuery().list().get(0);
        // then
        assertThat(kinds.of(model.getId(), "userTask_none")).isEqualTo(WorkKind.WORK);
    }
}
