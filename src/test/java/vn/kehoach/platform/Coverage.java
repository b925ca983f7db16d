package vn.kehoach.platform;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Remembers which sequence flows were taken and which timers fired, and says what a model has beyond that. */
final class Coverage extends AbstractBpmnParseListener {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                taken -> add(taken, taken.getCurrentTransitionId()));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
        addEnd(activity);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
        addEnd(activity);
    }

    private void addEnd(ActivityImpl activity) {
        activity.addListener(
                ExecutionListener.EVENTNAME_END, (ExecutionListener) fired -> add(fired, fired.getCurrentActivityId()));
    }

    private void add(DelegateExecution execution, String element) {
        seen.add(execution.getProcessDefinitionId() + "#" + element);
    }

    /** Flows and timers of a model that nothing has gone through. */
    Set<String> missing(ProcessDefinition definition, BpmnModelInstance model) {
        var missing = new TreeSet<String>();
        addIds(
                missing,
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
        addIds(
                missing,
                model.getModelElementsByType(CatchEvent.class).stream()
                        .filter(event ->
                                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                        .map(CatchEvent::getId)
                        .toList());
        missing.removeIf(element -> seen.contains(definition.getId() + "#" + element));
        return missing;
    }

    private static void addIds(Set<String> all, Collection<String> ids) {
        all.addAll(ids);
    }
}
