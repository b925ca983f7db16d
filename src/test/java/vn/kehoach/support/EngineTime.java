package vn.kehoach.support;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Moves the engine's clock and runs what is due, in the order of its dates; the job executor is off. */
public final class EngineTime {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_JOBS = 5_000;

    private final ManagementService management;

    public EngineTime(ManagementService management) {
        this.management = management;
    }

    public static void set(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(ZONE).toInstant()));
    }

    public static LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
    }

    public static void reset() {
        ClockUtil.reset();
    }

    /** Runs every job that is due now, and those that follow from them. @return how many */
    public int runDue() {
        var count = 0;
        for (var job = nextDue(); job.isPresent(); job = nextDue()) {
            management.executeJob(job.get().getId());
            if (++count > MOST_JOBS) {
                throw new IllegalStateException("jobs do not end: " + job.get());
            }
        }
        return count;
    }

    /** When the next waiting timer is due. */
    public Optional<LocalDateTime> nextTimer() {
        return management.createJobQuery().timers().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), ZONE));
    }

    private Optional<Job> nextDue() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst();
    }
}
