package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.SomeUnits;

/**
 * What a process test does, in the words of a trace. Every step fails when the task or job it names is not there. At the
 * end of a class that {@link #covers} a model, all flows and timers of the model must have been gone through.
 */
public final class ProcessSteps implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** A Thursday morning, when each test begins. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 9, 0);

    private static final String LOCALITY = SomeUnits.LOCALITY;
    private final TestEngine test = TestEngine.IT;
    private final FormSubmission submission = new FormSubmission(test.engine);
    private final String model;
    private final boolean covers;
    private int testsRun;

    private ProcessSteps(String model, boolean covers) {
        this.model = model;
        this.covers = covers;
    }

    public static ProcessSteps of(String model) {
        return new ProcessSteps(model, false);
    }

    /** As {@link #of}, for the class that goes through everything in its model. */
    public static ProcessSteps covers(String model) {
        return new ProcessSteps(model, true);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun++;
        test.beans.forgetCalls();
        SomeUnits.live(bean(Organisation.class));
        setNow(START);
        AbstractAssertions.init(test.engine);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var runtime = test.engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "end of test"));
        StubModels.remove(test.engine);
        AbstractAssertions.reset();
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var tests = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (covers && testsRun >= tests) {
            var text = Bpmn.readModelFromFile(new java.io.File("processes/" + model + ".bpmn"));
            assertThat(test.coverage.missing(test.model(model), text))
                    .as("flows and timers of " + model + " that no test goes through")
                    .isEmpty();
        }
    }

    /** A component of the product: a mock unless a model calls it. */
    public <T> T bean(Class<T> type) {
        return test.beans.get(type);
    }

    public void setNow(LocalDateTime now) {
        ClockUtil.setCurrentTime(Date.from(now.atZone(TimeZoneGuard.ZONE).toInstant()));
    }

    public ProcessInstance start(String businessKey, Map<String, Object> variables) {
        return test.engine
                .getRuntimeService()
                .createProcessInstanceById(test.model(model).getId())
                .businessKey(businessKey)
                .setVariables(variables)
                .setVariable("locality", LOCALITY)
                .execute();
    }

    /** Replaces a called process by one that waits until {@link #endCalled}. */
    public void stub(String process) {
        StubModels.deploy(test.engine, process);
    }

    /** The stub of a called process that waits now; its variables are what the caller handed over. */
    public Task called(String process) {
        return task(StubModels.taskOf(process));
    }

    public void endCalled(String process, Map<String, Object> results) {
        endCalled(called(process), results);
    }

    public void endCalled(Task stub, Map<String, Object> results) {
        test.engine.getTaskService().complete(stub.getId(), results);
    }

    public List<Task> tasks(String element) {
        return test.engine
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .initializeFormKeys()
                .list();
    }

    /** The one open task of this element. */
    public Task task(String element) {
        assertThat(tasks(element)).as("open tasks " + element).hasSize(1);
        return tasks(element).get(0);
    }

    /** The one open task of this element that this group may do. */
    public Task task(String element, String group) {
        var found = test.engine
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .list();
        assertThat(found).as("open tasks " + element + " of " + group).hasSize(1);
        return found.get(0);
    }

    /** The key of the case this element's one open task belongs to. */
    public String businessKey(String element) {
        return businessKey(task(element));
    }

    public String businessKey(Task task) {
        return test.engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    public List<String> groups(Task task) {
        return test.engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    public void completeTask(String element, String user, Map<String, ?> typed) {
        complete(task(element), user, typed);
    }

    /** Submits a form as this user: {@code <unit>.staff} is in the group of the unit, any other in that of his name. */
    public void complete(Task task, String user, Map<String, ?> typed) {
        submission.as(user, task, typed);
    }

    /** Submits a form that must be refused: nothing may have changed. @return what the person is told */
    public String refused(String element, String user, Map<String, ?> typed) {
        var task = task(element);
        var outcome = variable(task.getProcessInstanceId(), "outcome");
        var refusal = catchThrowableOfType(Exception.class, () -> complete(task, user, typed));
        assertThat(refusal).as("refusal of " + typed).isNotNull();
        assertThat(task(element).getId()).isEqualTo(task.getId());
        assertThat(variable(task.getProcessInstanceId(), "outcome")).isEqualTo(outcome);
        return WhatWasTold.message(refusal);
    }

    /** Submits without being logged in. @return what the person is told */
    public String refusedWithoutLogin(String element, Map<String, ?> typed) {
        var task = task(element);
        var refusal = catchThrowableOfType(Exception.class, () -> submission.of(task, typed));
        assertThat(refusal).as("refusal without login").isNotNull();
        assertThat(task(element).getId()).isEqualTo(task.getId());
        return WhatWasTold.message(refusal);
    }

    /** Somebody outside the candidate group tries: the engine itself must say no. */
    public void denied(String element, String stranger, Map<String, ?> typed) {
        assertThatThrownBy(() -> complete(task(element), stranger, typed)).isInstanceOf(AuthorizationException.class);
        task(element);
    }

    public void claim(String element, String user) {
        test.engine.getTaskService().claim(task(element).getId(), user);
    }

    public void giveBack(String element) {
        test.engine.getTaskService().setAssignee(task(element).getId(), null);
    }

    /** What the form of a task shows when it opens, as Json. */
    public String shown(Task task) {
        return String.valueOf(test.engine.getTaskService().getVariableLocal(task.getId(), FormData.VARIABLE));
    }

    /** What the card of a task shows: {@code unitName} or {@code subject}. */
    public @Nullable Object onCard(Task task, String name) {
        return test.engine.getTaskService().getVariableLocal(task.getId(), name);
    }

    public @Nullable Object variable(String instance, String name) {
        return test.engine.getRuntimeService().getVariable(instance, name);
    }

    /** What a variable of an ended or running case was last set to. */
    public @Nullable Object lastValue(ProcessInstance instance, String name) {
        var found = test.engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(name)
                .singleResult();
        return found == null ? null : found.getValue();
    }

    public LocalDateTime due(String element) {
        return Jobs.at(task(element).getDueDate());
    }

    public Jobs jobs() {
        return new Jobs(test.engine);
    }
}
