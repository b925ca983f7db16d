package vn.kehoach.reminder;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.CalendarChanged;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.calendar.WorkingDays;
import vn.kehoach.organisation.SettingChanged;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.Refused;
import vn.kehoach.platform.WaitingWorks;

/**
 * What already waits follows the calendar and the settings. A deadline counted in working days keeps their number when
 * the days off change, one that was told as a day stays; every waiting timer is computed anew.
 */
@Component
class MovedDeadlinesWorkflow {
    private static final String DUE = "due";
    private static final String COUNTED = "${deadlines.within(";

    private final TaskService tasks;
    private final RuntimeService cases;
    private final RepositoryService models;
    private final ManagementService jobs;
    private final WorkingCalendar calendar;
    private final WaitingWorks works;
    private final Reminders reminders;

    MovedDeadlinesWorkflow(
            TaskService tasks,
            RuntimeService cases,
            RepositoryService models,
            ManagementService jobs,
            WorkingCalendar calendar,
            WaitingWorks works,
            Reminders reminders) {
        this.tasks = tasks;
        this.cases = cases;
        this.models = models;
        this.jobs = jobs;
        this.calendar = calendar;
        this.works = works;
        this.reminders = reminders;
    }

    @EventListener
    void follow(CalendarChanged change) {
        var now = calendar.of(change.locality());
        tasks.createTaskQuery().tenantIdIn(change.locality()).list().stream()
                .filter(this::isCounted)
                .forEach(task -> move(task, change.before(), now));
        moveTimers(change.locality());
    }

    @EventListener
    void follow(SettingChanged change) {
        moveTimers(change.locality());
    }

    private void move(Task task, WorkingDays before, WorkingDays now) {
        var given = Dates.dayOf(task.getCreateTime());
        var old = Dates.dayOf(task.getDueDate());
        var due = now.plus(given, before.between(given, old));
        if (!due.equals(old)) {
            task.setDueDate(Dates.closeOf(due));
            tasks.saveTask(task);
            cases.setVariableLocal(task.getExecutionId(), DUE, task.getDueDate());
            works.one(task.getTenantId(), task.getId()).ifPresent(work -> reminders.moved(work, old));
        }
    }

    private boolean isCounted(Task task) {
        UserTask step = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return step.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(parameter -> parameter.getCamundaName().equals(DUE))
                .filter(parameter -> step.equals(
                        parameter.getParentElement().getParentElement().getParentElement()))
                .anyMatch(parameter -> parameter.getTextContent().contains(COUNTED));
    }

    // What has come due runs as it was: computed anew its day would be over.
    private void moveTimers(String locality) {
        try {
            jobs
                    .createJobQuery()
                    .tenantIdIn(locality)
                    .timers()
                    .duedateHigherThan(ClockUtil.getCurrentTime())
                    .list()
                    .stream()
                    .map(Job::getId)
                    .forEach(timer -> jobs.recalculateJobDuedate(timer, false));
        } catch (OptimisticLockingException busy) {
            throw new Refused("Chưa lưu: một việc đang chờ vừa được xử lý cùng lúc. Đề nghị lưu lại.");
        }
    }
}
