package vn.kehoach.reminder;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
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
import vn.kehoach.platform.WaitingWorks;

/**
 * What already waits follows the calendar and the settings. A deadline counted in working days keeps their number when
 * the days off change, one that was told or granted as a day stays; every waiting timer is computed anew.
 */
@Component
class MovedDeadlinesWorkflow {
    private static final String DUE = "due";
    private static final String COUNTED = "${deadlines.within(";

    private final TaskService tasks;
    private final RepositoryService models;
    private final ManagementService jobs;
    private final TaskDeadlinesWorkflow deadlines;
    private final WorkingCalendar calendar;
    private final WaitingWorks works;
    private final Reminders reminders;

    MovedDeadlinesWorkflow(
            TaskService tasks,
            RepositoryService models,
            ManagementService jobs,
            TaskDeadlinesWorkflow deadlines,
            WorkingCalendar calendar,
            WaitingWorks works,
            Reminders reminders) {
        this.tasks = tasks;
        this.models = models;
        this.jobs = jobs;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.works = works;
        this.reminders = reminders;
    }

    @EventListener
    void follow(CalendarChanged change) {
        var now = calendar.of(change.locality());
        tasks.createTaskQuery().tenantIdIn(change.locality()).list().stream()
                .filter(this::isCounted)
                .filter(task -> !deadlines.isGranted(task))
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
            deadlines.move(task, due);
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

    private void moveTimers(String locality) {
        deadlines.moveTimers(jobs.createJobQuery().tenantIdIn(locality));
    }
}
