package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Waiting jobs by the element they belong to. */
public final class Jobs {
    private final ProcessEngine engine;

    Jobs(ProcessEngine engine) {
        this.engine = engine;
    }

    public int waiting(String element) {
        return of(element).size();
    }

    /** When the next timer of this element fires. */
    public LocalDateTime due(String element) {
        return at(dueDate(first(element)));
    }

    /** Moves the clock to the moment the next timer of this element is due, never back, and fires it. */
    public void fireTimer(String element) {
        var job = first(element);
        if (dueDate(job).after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(dueDate(job));
        }
        engine.getManagementService().executeJob(job.getId());
    }

    /** Runs the waiting continuation of this element. */
    public void run(String element) {
        var job = first(element);
        assertThat(job.getDuedate()).as("a continuation, not a timer").isNull();
        engine.getManagementService().executeJob(job.getId());
    }

    /** Runs all continuations, of whatever element, until none is left; timers stay. */
    public void runAll() {
        for (var next = continuation(); next.isPresent(); next = continuation()) {
            engine.getManagementService().executeJob(next.get().getId());
        }
    }

    private Optional<Job> continuation() {
        return engine.getManagementService().createJobQuery().messages().list().stream()
                .findFirst();
    }

    private Job first(String element) {
        var found = of(element);
        assertThat(found).as("jobs of " + element).isNotEmpty();
        return found.get(0);
    }

    private List<Job> of(String element) {
        return engine.getManagementService().createJobQuery().activityId(element).list().stream()
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Date dueDate(Job job) {
        return Objects.requireNonNull(job.getDuedate(), "a timer, not a continuation");
    }

    static LocalDateTime at(Date moment) {
        return moment.toInstant().atZone(TimeZoneGuard.ZONE).toLocalDateTime();
    }
}
