package vn.kehoach.reminder;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.kehoach.platform.Dates;
import vn.kehoach.platform.GoneTask;
import vn.kehoach.platform.ProcessVariable;
import vn.kehoach.platform.Refused;

/** Gives open tasks another last day: what shows it, what counts by it, and the timers that wait for it. */
@Component
public class TaskDeadlinesWorkflow {
    private static final String DUE = "due";
    // A day that somebody granted is kept whatever the calendar says later.
    private static final ProcessVariable<Boolean> GRANTED = ProcessVariable.flag("granted");

    private final TaskService tasks;
    private final RuntimeService cases;
    private final ManagementService jobs;

    TaskDeadlinesWorkflow(TaskService tasks, RuntimeService cases, ManagementService jobs) {
        this.tasks = tasks;
        this.cases = cases;
        this.jobs = jobs;
    }

    /**
     * The task is due on this day from now on, and its reminders follow.
     *
     * @throws Refused when it is open no longer
     */
    public void grant(String taskId, LocalDate day) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw GoneTask.refused();
        }
        move(task, day);
        tasks.setVariableLocal(taskId, GRANTED.name(), true);
        moveTimers(jobs.createJobQuery().processInstanceId(task.getProcessInstanceId()));
    }

    void move(Task task, LocalDate day) {
        task.setDueDate(Dates.closeOf(day));
        tasks.saveTask(task);
        cases.setVariableLocal(task.getExecutionId(), DUE, task.getDueDate());
    }

    boolean isGranted(Task task) {
        return Boolean.TRUE.equals(tasks.getVariableLocal(task.getId(), GRANTED.name()));
    }

    // What has come due runs as it was: computed anew its day would be over.
    void moveTimers(JobQuery of) {
        try {
            of.timers().duedateHigherThan(ClockUtil.getCurrentTime()).list().stream()
                    .map(Job::getId)
                    .forEach(timer -> jobs.recalculateJobDuedate(timer, false));
        } catch (OptimisticLockingException busy) {
            throw new Refused("Chưa lưu: một việc đang chờ vừa được xử lý cùng lúc. Đề nghị lưu lại.");
        }
    }
}
